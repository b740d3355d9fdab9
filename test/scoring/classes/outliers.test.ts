import { hasOutliers } from "../../../src/scoring/classes/outliers";

const ONE_FAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 100, 200];
const zeros = (count: number): number[] => new Array<number>(count).fill(0);
const ones = (count: number): number[] => new Array<number>(count).fill(1);

it.each([
  { name: "two far values", values: ONE_FAR, expected: true },
  { name: "far below", values: ONE_FAR.map((value) => -value), expected: true },
  { name: "an even spread", values: [1, 2, 3, 4, 5, 6], expected: false },
  { name: "no spread", values: [5, 5, 5, 5, 5], expected: false },
  { name: "too few to say", values: [1, 1, 100], expected: false },
  { name: "nothing", values: [], expected: false },
  // One far value among n: a spreadsheet's SKEW is √n and its KURT n.
  { name: "one of 5: SKEW 2.24, KURT 5", values: [...zeros(4), 1], expected: true },
  { name: "one of 3: SKEW 1.73", values: [0, 0, 1], expected: false },
  // A share p far off: SKEW² = 1 ÷ p(1 − p) − 4 and KURT = SKEW² − 2, nearly.
  {
    name: "127 of 1000: SKEW 2.24, KURT 3.0",
    values: [...zeros(873), ...ones(127)],
    expected: false,
  },
  {
    name: "110 of 1000: SKEW 2.49, KURT 4.2",
    values: [...zeros(890), ...ones(110)],
    expected: true,
  },
  { name: "far on both sides: SKEW 0", values: [-9, ...zeros(20), 9], expected: false },
])("$name: $expected", ({ values, expected }) => {
  expect(hasOutliers(Object.freeze(values))).toBe(expected);
});
