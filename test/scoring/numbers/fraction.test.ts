import fc from "fast-check";
import {
  add,
  compare,
  divide,
  fractionOf,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../../../src/scoring/numbers/fraction";
import { numberOfFraction } from "../../../src/scoring/numbers/round";

const decimal = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => digits / 10 ** decimals);

it.each([
  { name: "0.1 + 0.2 is 0.3", value: add(fractionOf(0.1), fractionOf(0.2)), expected: 0.3 },
  { name: "0.3 − 0.1 is 0.2", value: subtract(fractionOf(0.3), fractionOf(0.1)), expected: 0.2 },
  {
    name: "1 ÷ 3 × 3 is 1",
    value: multiply(divide(fractionOf(1), fractionOf(3)), fractionOf(3)),
    expected: 1,
  },
  {
    name: "a divisor below zero keeps the denominator above",
    value: divide(fractionOf(1), fractionOf(-4)),
    expected: -0.25,
  },
  { name: "a sum of ten tenths is 1", value: sum(Array<number>(10).fill(0.1)), expected: 1 },
  { name: "a sum of nothing is 0", value: sum([]), expected: 0 },
])("$name", ({ value, expected }) => {
  expect(value.denominator > 0n).toBe(true);
  expect(compare(value, fractionOf(expected))).toBe(0);
});

it("what is added can be taken away, and what is multiplied divided", () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const [left, right] = [fractionOf(a), fractionOf(b)];
      expect(compare(subtract(add(left, right), right), left)).toBe(0);
      if (b !== 0) expect(compare(divide(multiply(left, right), right), left)).toBe(0);
      expect(Math.sign(compare(left, right))).toBe(Math.sign(a - b));
      expect(compare(subtract(left, left), ZERO)).toBe(0);
    }),
  );
});

it("gives back every number of at most 15 digits", () => {
  fc.assert(
    fc.property(decimal, (value) => expect(numberOfFraction(fractionOf(value))).toBe(value + 0)),
  );
});
