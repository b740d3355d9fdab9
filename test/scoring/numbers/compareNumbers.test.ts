import fc from "fast-check";
import { compareNumbers, isSameNumber } from "../../../src/scoring/numbers/compareNumbers";
import { atFifteenDigits } from "../../../src/scoring/numbers/decimal";

it.each([
  { name: "binary noise", a: 0.1 + 0.2, b: 0.3, expected: 0 },
  { name: "a grade line", a: 89.99999999999999, b: 90, expected: 0 },
  { name: "the 15th digit counts", a: 89.9999999999999, b: 90, expected: -1 },
  { name: "zero and minus zero", a: 0, b: -0, expected: 0 },
  { name: "above", a: 2, b: 1, expected: 1 },
  { name: "below zero", a: -2, b: -1, expected: -1 },
])("$name", ({ a, b, expected }) => {
  expect(compareNumbers(a, b)).toBe(expected);
});

it("agrees with the numbers cut to 15 digits, neighbours included", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, fc.integer({ min: -60, max: 60 }), (a, steps) => {
      const b = a * (1 + steps * 2 ** -52);
      return isSameNumber(a, b) === (atFifteenDigits(a) === atFifteenDigits(b));
    }),
  );
});
