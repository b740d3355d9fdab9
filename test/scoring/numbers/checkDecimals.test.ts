import { checkDecimals } from "../../../src/scoring/numbers/checkDecimals";
import { codeOf } from "../codeOf";

it.each([0, 2, 10])("takes %p", (decimals) => {
  expect(checkDecimals(decimals)).toBe(decimals);
});

it.each([-1, 11, 1.5, NaN, Infinity])("refuses %p", (decimals) => {
  expect(codeOf(() => checkDecimals(decimals))).toBe("invalidDecimals");
});
