import { numberOfFraction } from "../../../src/scoring/numbers/round";
import { trimmedMean } from "../../../src/scoring/ratings/trimmedMean";
import { codeOf } from "../codeOf";

it.each([
  {
    name: "one highest and one lowest of six",
    ratings: [90, 85, 88, 92, 79, 95],
    trim: 1,
    expected: 88.75,
  },
  { name: "from five on", ratings: [90, 85, 88, 92, 79], trim: 1, expected: 87.6666666666667 },
  { name: "no effect below five", ratings: [90, 80, 70, 10], trim: 1, expected: 62.5 },
  {
    name: "one each even when tied",
    ratings: [90, 90, 90, 80, 80],
    trim: 1,
    expected: 86.6666666666667,
  },
  { name: "two each of six", ratings: [10, 20, 60, 80, 90, 99], trim: 2, expected: 70 },
  { name: "no trim", ratings: [1, 2, 3, 4, 5], trim: 0, expected: 3 },
])("$name", ({ ratings, trim, expected }) => {
  expect(numberOfFraction(trimmedMean(Object.freeze(ratings), trim))).toBe(expected);
});

it.each([
  { code: "noRatings", ratings: [], trim: 0 },
  { code: "invalidTrim", ratings: [1], trim: -1 },
  { code: "invalidTrim", ratings: [1], trim: 0.5 },
  { code: "trimTooMuch", ratings: [1, 2, 3, 4, 5, 6], trim: 3 },
])("$code", ({ code, ratings, trim }) => {
  expect(codeOf(() => trimmedMean(ratings, trim))).toBe(code);
});
