import fc from "fast-check";
import { geometricFraction, squareRoot } from "../../../src/scoring/numbers/exactRoots";
import {
  fractionOf,
  multiply,
  nearestNumber,
  subtract,
  type Fraction,
} from "../../../src/scoring/numbers/fraction";

const part = (value: number, weight: number) => ({
  value: fractionOf(value),
  weight: fractionOf(weight),
});
const gap = (a: Fraction, b: Fraction): number => Math.abs(nearestNumber(subtract(a, b)));

it("the square of a root is the number, to 40 digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
      const root = squareRoot(fractionOf(value / 100));
      return gap(multiply(root, root), fractionOf(value / 100)) < 1e-40;
    }),
  );
});

it.each([
  { name: "√(4 × 9)", parts: [part(4, 1), part(9, 1)], expected: 6 },
  {
    name: "equal values are their own mean",
    parts: [part(80.005, 3), part(80.005, 1)],
    expected: 80.005,
  },
  { name: "weights as powers: (2^2 × 16)^(1 ÷ 3)", parts: [part(2, 2), part(16, 1)], expected: 4 },
  { name: "small and large", parts: [part(0.0001, 1), part(1e6, 1)], expected: 10 },
  { name: "one alone", parts: [part(7.25, 0.4)], expected: 7.25 },
])("$name", ({ parts, expected }) => {
  expect(nearestNumber(geometricFraction(parts))).toBe(expected);
});
