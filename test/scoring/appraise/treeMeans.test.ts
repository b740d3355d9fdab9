import { treeMeans } from "../../../src/scoring/appraise/treeMeans";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme } from "../given";

const inGroup = (code: string, weight: number, name: string): Indicator =>
  givenIndicator(code, weight, { groups: [{ name, weight: null }] });
const GROUPED = [inGroup("a", 20, "一"), inGroup("b", 20, "一"), inGroup("c", 60, "二")];

it.each<{ name: string; settings?: Partial<Settings>; row: number[]; expected: number }>([
  { name: "0.2 × 30 + 0.2 × 50 + 0.6 × 90", row: [30, 50, 90], expected: 70 },
  { name: "a gap stays in its group: 0.4 × 50 + 0.6 × 90", row: [NaN, 50, 90], expected: 74 },
  { name: "a group without any goes to the others", row: [NaN, NaN, 90], expected: 90 },
  {
    name: "√(40 × 90) below: 0.4 × 60 + 0.6 × 50",
    settings: { aggregation: ["arithmetic", "geometric", "arithmetic"] },
    row: [40, 90, 50],
    expected: 54,
  },
  {
    name: "a 0 makes a geometric mean 0",
    settings: { aggregation: ["geometric", "geometric", "geometric"] },
    row: [0, 90, 50],
    expected: 0,
  },
])("$name", ({ settings, row, expected }) => {
  const means = treeMeans(givenScheme(GROUPED, settings), "", [0, 0, 0], 1);
  const [out, errors] = [new Float64Array(1), new Float64Array(1)];
  const rows = row.map((score) => Float64Array.of(score));
  means.totals(rows, { count: 1, hasGaps: row.some(Number.isNaN) }, out, errors);
  expect(Math.abs(out[0]! - expected)).toBeLessThanOrEqual(errors[0]!);
  expect(errors[0]).toBeLessThan(2e-11);
});
