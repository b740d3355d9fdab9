import { finiteNumber } from "../../../src/scoring/numbers/finiteNumber";
import { codeOf } from "../codeOf";

it("gives the number back", () => {
  expect(finiteNumber(-1.5)).toBe(-1.5);
});

it.each([NaN, Infinity, -Infinity])("refuses %p", (value) => {
  expect(codeOf(() => finiteNumber(value))).toBe("invalidNumber");
});
