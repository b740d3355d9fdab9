import { correlation } from "../../../src/scoring/numbers/correlation";

it.each([
  { name: "the same order", left: [1, 2, 3], right: [2, 4, 6], expected: 1 },
  { name: "the opposite", left: [1, 2, 3], right: [6, 4, 2], expected: -1 },
  { name: "one does not vary", left: [1, 2, 3], right: [5, 5, 5], expected: 0 },
  {
    name: "PEARSON of a spreadsheet",
    left: [9, 7, 5, 3, 1],
    right: [10, 6, 1, 5, 3],
    expected: 0.6993786,
  },
])("$name", ({ left, right, expected }) => {
  expect(correlation(left, right)).toBeCloseTo(expected, 7);
});
