import { toDouble, whole } from "./fractions";
import { geometricMean, root, zScores } from "./irrational";
import { read } from "./reading";

it("takes roots", () => {
  expect(toDouble(root(whole(49)))).toBe(7);
  expect(toDouble(root(whole(2)))).toBe(Math.SQRT2);
  expect(toDouble(root(read(0.0625)))).toBe(0.25);
});

it.each([
  { values: [4, 9], weights: [1, 1], expected: 6 },
  { values: [2, 16], weights: [0.75, 0.25], expected: Math.sqrt(Math.sqrt(128)) },
  { values: [100, 64, 27], weights: [0, 1, 1], expected: Math.sqrt(1728) },
  { values: [90, 0], weights: [1, 1], expected: 0 },
  { values: [90, 0], weights: [1, 0], expected: 90 },
  { values: [0.001, 1000], weights: [50, 50], expected: 1 },
])("the geometric mean of $values by $weights is $expected", ({ values, weights, expected }) => {
  expect(toDouble(geometricMean(values.map(read), weights.map(read)))).toBeCloseTo(expected, 12);
});

it("gives z-scores of the whole population", () => {
  // −7, −1, 1, 7: the variance is (49 + 1) ÷ 2 = 25, so z is v ÷ 5.
  expect(zScores([-7, -1, 1, 7].map(read)).map(toDouble)).toEqual([36, 48, 52, 64]);
  expect(zScores([3, 3].map(read)).map(toDouble)).toEqual([50, 50]);
});
