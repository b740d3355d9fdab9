import { quarterMean } from "../../../src/scoring/monitor/quarterMean";

const parts = (...given: (readonly [score: number, weight: number])[]) =>
  given.map(([score, weight]) => ({ score, weight }));

it.each([
  // (84 + 90 + 78.5 + 88) ÷ 4 = 340.5 ÷ 4
  { name: "equal weights", given: parts([84, 1], [90, 1], [78.5, 1], [88, 1]), expected: 85.125 },
  // 84 × 0.1 + 90 × 0.2 + 78.5 × 0.3 + 88 × 0.4
  { name: "own weights", given: parts([84, 10], [90, 20], [78.5, 30], [88, 40]), expected: 85.15 },
  {
    name: "two quarters of a new unit",
    given: parts([78.5, 30], [88, 40]),
    expected: (78.5 * 30 + 88 * 40) / 70,
  },
  { name: "nothing with a weight", given: parts([84, 0]), expected: NaN },
])("$name", ({ given, expected }) => {
  expect(quarterMean(given)).toBe(expected);
});
