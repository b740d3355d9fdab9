import { roundedColumn, roundedTo } from "../../../src/functions/reading/rounded";
import { codeOf } from "../../scoring/codeOf";

it("rounds half-up only when told", () => {
  expect(roundedTo(89.995, 2)).toBe(90);
  expect(roundedTo(89.995, undefined)).toBe(89.995);
  expect(codeOf(() => roundedTo(1, 11))).toBe("invalidDecimals");
});

it("leaves what is not there", () => {
  const column = Float64Array.of(89.995, NaN);
  expect([...roundedColumn(column, { name: "小数位数", value: 1 })]).toEqual([90, NaN]);
  expect(roundedColumn(column, { name: "小数位数", value: null })).toBe(column);
});
