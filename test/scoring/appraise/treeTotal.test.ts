import { treeTotal } from "../../../src/scoring/appraise/treeTotal";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenIndicator, givenScheme } from "../given";

const inGroup = (code: string, weight: number, name: string): Indicator =>
  givenIndicator(code, weight, { groups: [{ name, weight: null }] });
const FLAT = [givenIndicator("a", 50), givenIndicator("b", 50)];
const GROUPED = [inGroup("a", 20, "一"), inGroup("b", 20, "一"), inGroup("c", 60, "二")];
const TOP: Settings["aggregation"] = ["geometric", "arithmetic", "arithmetic"];
const BELOW: Settings["aggregation"] = ["arithmetic", "geometric", "arithmetic"];

it.each<{
  name: string;
  indicators: Indicator[];
  settings?: Partial<Settings>;
  scores: number[];
  missing?: number;
  expected: number;
}>([
  { name: "√(40 × 90)", indicators: FLAT, scores: [40, 90], expected: 60 },
  {
    name: "equal scores are their own mean",
    indicators: FLAT,
    scores: [80.005, 80.005],
    expected: 80.005,
  },
  { name: "a 0 makes all 0", indicators: FLAT, scores: [0, 90], expected: 0 },
  {
    name: "a missing score gives its weight to the rest",
    indicators: FLAT,
    scores: [NaN, 90],
    missing: 0,
    expected: 90,
  },
  {
    name: "geometric above, arithmetic below",
    indicators: GROUPED,
    scores: [30, 50, 90],
    expected: 40 ** 0.4 * 90 ** 0.6,
  },
  {
    name: "arithmetic above, geometric below",
    indicators: GROUPED,
    settings: { aggregation: BELOW },
    scores: [40, 90, 50],
    expected: 54,
  },
  {
    name: "marks out of full marks",
    indicators: FLAT,
    settings: { marking: "points" },
    scores: [20, 45],
    expected: 60,
  },
  {
    name: "of a stated total",
    indicators: FLAT,
    settings: { marking: "points", weightTotal: "scale", fullMarks: 1000 },
    scores: [20, 45],
    expected: 600,
  },
])("$name", ({ indicators, settings, scores, missing, expected }) => {
  const total = treeTotal(givenScheme(indicators, { aggregation: TOP, ...settings }), "");
  for (const precision of ["quick", "exact"] as const) {
    const found = total(Float64Array.from(scores), (index) => index === missing, precision);
    expect(found).toBeCloseTo(expected, 11);
  }
});

it("a score below 0 has no geometric mean", () => {
  const total = treeTotal(givenScheme(FLAT, { aggregation: TOP }), "");
  expect(codeOf(() => total(Float64Array.of(-1, 90), () => false, "quick"))).toBe(
    "geometricNeedsPositive",
  );
});
