import { Status } from "../../../src/scoring/appraise/status";
import { totals } from "../../../src/scoring/appraise/totals";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenColumns, givenIndicator, givenScheme, givenScores } from "../given";

const HALVES = givenScheme([givenIndicator("a", 50), givenIndicator("b", 50)]);

it("ties are decided exactly, also in blocks of many units", () => {
  const rows = Array.from({ length: 2500 }, (_, unit) => [80 + (unit % 7), 80.01 + (unit % 7)]);
  const { ticks } = totals(HALVES, givenColumns(rows));
  expect([...ticks]).toEqual(rows.map((_, unit) => 8001 + 100 * (unit % 7)));
});

it("marks that cancel out are added exactly", () => {
  const indicators = [40, 40, 20].map((weight, at) => givenIndicator(`I${at}`, weight));
  const rows = Array.from({ length: 50 }, (_, unit) => [
    1e9 + unit / 7,
    -(1e9 + unit / 7),
    0.0000125,
  ]);
  const { ticks } = totals(givenScheme(indicators, { decimals: 6 }), givenColumns(rows));
  expect([...ticks]).toEqual(rows.map(() => 3));
});

it("states, moved shares and unrounded totals", () => {
  const columns = givenColumns([
    ["notApplicable", 85.555],
    ["blank", 80],
  ]);
  const scheme = { ...HALVES, settings: { ...HALVES.settings, rankBy: "exact" as const } };
  const { ticks, exact, status, movedShares } = totals(scheme, columns);
  expect([...ticks]).toEqual([8556, NaN]);
  expect([...exact!]).toEqual([85.555, NaN]);
  expect([...status]).toEqual([Status.graded, Status.incomplete]);
  expect([...movedShares!]).toEqual([0.5, 0]);
});

it("coefficients multiply; one that is not given is 1", () => {
  const scheme = givenScheme([givenIndicator("a", 100)]);
  const columns = givenScores([80, 80, 80], {
    difficulty: Float64Array.of(1.1, NaN, 1),
    post: Float64Array.of(1, 0.9, NaN),
  });
  expect([...totals(scheme, columns).ticks]).toEqual([8800, 7200, 8000]);
});

const TOP: Settings["aggregation"] = ["geometric", "arithmetic", "arithmetic"];
const BELOW: Settings["aggregation"] = ["arithmetic", "geometric", "arithmetic"];
const inGroup = (code: string, weight: number, name: string): Indicator =>
  givenIndicator(code, weight, { groups: [{ name, weight: null }] });
const GROUPED = [inGroup("a", 20, "一"), inGroup("b", 20, "一"), inGroup("c", 60, "二")];

it.each<{
  name: string;
  indicators?: Indicator[];
  settings?: Partial<Settings>;
  row: (number | "notApplicable")[];
  ticks: number;
}>([
  { name: "√(40 × 90)", settings: { aggregation: TOP }, row: [40, 90], ticks: 6000 },
  {
    name: "equal scores are their own mean: 80.005 is a tie",
    settings: { aggregation: TOP },
    row: [80.005, 80.005],
    ticks: 8001,
  },
  { name: "a 0 makes all 0", settings: { aggregation: TOP }, row: [0, 90], ticks: 0 },
  {
    name: "a missing score gives its weight to the rest",
    settings: { aggregation: TOP },
    row: ["notApplicable", 90],
    ticks: 9000,
  },
  {
    // 40^0.4 × 90^0.6 = 65.07 …
    name: "geometric above, arithmetic below",
    indicators: GROUPED,
    settings: { aggregation: TOP },
    row: [30, 50, 90],
    ticks: 6507,
  },
  {
    name: "arithmetic above, geometric below: 0.4 × 60 + 0.6 × 50",
    indicators: GROUPED,
    settings: { aggregation: BELOW },
    row: [40, 90, 50],
    ticks: 5400,
  },
  {
    // 40 and 90 out of 100: √3600 of 100 marks.
    name: "marks out of full marks",
    settings: { aggregation: TOP, marking: "points" },
    row: [20, 45],
    ticks: 6000,
  },
  {
    name: "a stated total",
    settings: { aggregation: TOP, marking: "points", weightTotal: "scale", fullMarks: 1000 },
    row: [20, 45],
    ticks: 60000,
  },
  {
    name: "a missing score of a group stays in the group",
    indicators: GROUPED,
    row: ["notApplicable", 80, 50],
    ticks: 6200,
  },
  { name: "half to even", settings: { rounding: "half-even" }, row: [80.01, 80], ticks: 8000 },
  {
    name: "逐项: 20.005 twice",
    settings: { roundingScope: "items" },
    row: [40.01, 40.01],
    ticks: 4002,
  },
])("$name", ({ indicators, settings, row, ticks }) => {
  const scheme = givenScheme(indicators ?? HALVES.indicators, settings);
  expect([...totals(scheme, givenColumns([row])).ticks]).toEqual([ticks]);
});

it("a score below 0 has no geometric mean", () => {
  const scheme = givenScheme(HALVES.indicators, { aggregation: TOP });
  expect(codeOf(() => totals(scheme, givenColumns([[-1, 90]])))).toBe("geometricNeedsPositive");
});
