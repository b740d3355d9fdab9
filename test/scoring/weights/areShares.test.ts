import { areShares } from "../../../src/scoring/weights/areShares";

it.each([
  { weights: [0.6, 0.5], expected: true },
  { weights: [1], expected: true },
  { weights: [5, 4], expected: false },
  { weights: [0.5, 60], expected: false },
])("$weights are parts of 1: $expected", ({ weights, expected }) => {
  expect(areShares(weights)).toBe(expected);
});
