import { Status } from "../../../src/scoring/appraise/status";
import { totals } from "../../../src/scoring/appraise/totals";
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
    ["exempt", 80],
  ]);
  const scheme = { ...HALVES, settings: { ...HALVES.settings, rankBy: "exact" as const } };
  const { ticks, exact, status, movedShares } = totals(scheme, columns);
  expect([...ticks]).toEqual([8556, NaN, NaN]);
  expect([...exact!]).toEqual([85.555, NaN, NaN]);
  expect([...status]).toEqual([Status.graded, Status.incomplete, Status.exempt]);
  expect([...movedShares]).toEqual([[0, 0.5]]);
});

it("coefficients multiply; one that is not given is 1", () => {
  const scheme = givenScheme([givenIndicator("a", 100)]);
  const columns = givenScores([80, 80, 80], {
    difficulty: Float64Array.of(1.1, NaN, 1),
    post: Float64Array.of(1, 0.9, NaN),
  });
  expect([...totals(scheme, columns).ticks]).toEqual([8800, 7200, 8000]);
});
