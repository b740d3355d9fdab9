import { geometricMean } from "../../src/scoring/geometricMean";
import { codeOf } from "./codeOf";

it.each([
  { name: "equal weights", values: [1, 2, 3], weights: undefined, expected: 1.8171205928321397 },
  { name: "weighted", values: [1, 2, 3], weights: [1, 1, 2], expected: 2.0597671439071177 },
  {
    name: "the scale of weights does not matter",
    values: [1, 2, 3],
    weights: [25, 25, 50],
    expected: 2.0597671439071177,
  },
])("$name", ({ values, weights, expected }) => {
  expect(geometricMean(values, weights)).toBeCloseTo(expected, 12);
});

it.each([
  { code: "noScores", values: [], weights: undefined },
  { code: "geometricNeedsPositive", values: [1, 0], weights: undefined },
  { code: "geometricNeedsPositive", values: [1, -1], weights: undefined },
  { code: "lengthMismatch", values: [1], weights: [1, 2] },
  { code: "negativeWeight", values: [1], weights: [-1] },
  { code: "noWeight", values: [1], weights: [0] },
])("$code", ({ code, values, weights }) => {
  expect(codeOf(() => geometricMean(values, weights))).toBe(code);
});
