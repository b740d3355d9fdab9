import { adjusted, pointsOf, type Adjustments } from "../../../src/scoring/appraise/adjusted";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/scoring/scheme";
import { NO_VETO } from "../../../src/scoring/grades/vetoOutcome";

const given = (bonus: number, deduction: number, lost = 0, scoreCap = Infinity): Adjustments => ({
  ledgers: {
    points: {
      places: Uint32Array.of(1),
      bonus: Float64Array.of(0, bonus),
      deduction: Float64Array.of(0, deduction),
    },
  },
  lost: Float64Array.of(lost),
  vetoes: new Map([[0, { ...NO_VETO, scoreCap }]]),
});

it.each<{
  name: string;
  ticks: number;
  change: Adjustments;
  settings?: Partial<Settings>;
  expected: number;
}>([
  {
    name: "bonus less deduction less lost points",
    ticks: 9000,
    change: given(2, 0.5, 1),
    expected: 9050,
  },
  {
    name: "finer points are rounded with the total",
    ticks: 9000,
    change: given(0.005, 0),
    expected: 9001,
  },
  {
    name: "half to even",
    ticks: 9000,
    change: given(0.005, 0),
    settings: { rounding: "half-even" },
    expected: 9000,
  },
  { name: "what cancels out is exact", ticks: 10000, change: given(5.015, 105), expected: 2 },
  { name: "never below 0", ticks: 100, change: given(0, 5), expected: 0 },
  { name: "no ceiling", ticks: 9900, change: given(5, 0), expected: 10400 },
  {
    name: "the ceiling",
    ticks: 9900,
    change: given(5, 0),
    settings: { ceiling: 100 },
    expected: 10000,
  },
  {
    name: "a score veto comes after the bonus",
    ticks: 9900,
    change: given(5, 0, 0, 59),
    expected: 5900,
  },
  {
    name: "a cap is rounded as scores are",
    ticks: 9900,
    change: given(0, 0, 0, 59.995),
    expected: 6000,
  },
  {
    name: "places stay as they are",
    ticks: 150,
    change: given(0, 0),
    settings: { method: "places", ceiling: 1 },
    expected: 150,
  },
  { name: "no score stays none", ticks: NaN, change: given(5, 0, 0, 59), expected: NaN },
])("$name", ({ ticks, change, settings, expected }) => {
  const weighted = Float64Array.of(ticks);
  expect([...adjusted(weighted, change, { ...DEFAULT_SETTINGS, ...settings })]).toEqual([expected]);
  expect([...weighted]).toEqual([ticks]);
});

it("points are bonus less deduction less what constraints take", () => {
  expect(pointsOf(given(0.3, 0.1, 0.2), 0)).toBe(0);
  expect(pointsOf({ ledgers: { points: null }, lost: null, vetoes: new Map() }, 0)).toBe(0);
});
