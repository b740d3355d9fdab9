import { hasOutliers, kurtosis, skewness } from "../../src/scoring/outliers";

const ONE_FAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 100, 200];

it("is a spreadsheet's SKEW and KURT", () => {
  expect(skewness([3, 4, 5, 2, 3, 4, 5, 6, 4, 7])).toBeCloseTo(0.359543, 6);
  expect(kurtosis([3, 4, 5, 2, 3, 4, 5, 6, 4, 7])).toBeCloseTo(-0.1517996, 6);
});

it.each([
  { name: "two far values", values: ONE_FAR, expected: true },
  { name: "far below", values: ONE_FAR.map((value) => -value), expected: true },
  { name: "an even spread", values: [1, 2, 3, 4, 5, 6], expected: false },
  { name: "no spread", values: [5, 5, 5, 5, 5], expected: false },
  { name: "too few to say", values: [1, 1, 100], expected: false },
  { name: "nothing", values: [], expected: false },
])("$name: $expected", ({ values, expected }) => {
  expect(hasOutliers(Object.freeze(values))).toBe(expected);
});
