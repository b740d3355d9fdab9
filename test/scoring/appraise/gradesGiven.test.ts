import { appraise } from "../../../src/scoring/appraise/appraise";
import { Status } from "../../../src/scoring/appraise/status";
import { Participation } from "../../../src/scoring/columns";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Band } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { resultsOf } from "./resultsOf";

const withBands = (bands: readonly Band[]) => givenScheme([givenIndicator("总分", 100)], {}, bands);
const quota = (share: number) =>
  withBands([band("优秀", 90, { share }), band("良好", 80), band("合格", 60), band("待改进", 0)]);

it("a grade given directly stands without score and rank, and takes a place", () => {
  const columns = givenScores([NaN, 95, 94, 93], {
    participation: Uint8Array.of(Participation.direct, 0, 0, 0),
    directGrades: Int16Array.of(0, -1, -1, -1),
  });
  expect(resultsOf(quota(0.5), columns)).toMatchObject({
    grades: ["优秀", "优秀", "良好", "良好"],
    ranks: [NaN, 1, 2, 3],
    statuses: ["direct", "graded", "graded", "graded"],
  });
});

it("a tie across the line leaves the grade open and keeps the rank", () => {
  const appraisal = appraise(quota(0.5), givenScores([95, 93.5, 93.5, 92]));
  expect([...appraisal.grade]).toEqual([0, -1, -1, 1]);
  expect([...appraisal.possible!]).toEqual([0, 0b11, 0b11, 0]);
  expect([...appraisal.rank]).toEqual([1, 2, 2, 4]);
  expect([...appraisal.status].map((status) => status === Status.pending)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it("精确分 tells apart what is published alike, for places too", () => {
  const scheme = quota(0.5);
  const settings = { ...scheme.settings, rankBy: "exact" as const };
  const { grade, possible } = appraise({ ...scheme, settings }, givenScores([95.001, 95.002]));
  expect([[...grade], possible]).toEqual([[1, 0], null]);
});

it("a condition that is missed closes the band and frees its place", () => {
  const scheme = withBands([
    band("优秀", 90, {
      places: 1,
      conditions: [{ text: "总分≥96", kind: "value", code: "总分", comparison: ">=", value: 96 }],
    }),
    band("良好", 80),
    band("合格", 0),
  ]);
  expect(resultsOf(scheme, givenScores([95, 85])).grades).toEqual(["良好", "良好"]);
  expect(resultsOf(scheme, givenScores([96, 95])).grades).toEqual(["优秀", "良好"]);
});

it("a veto row outside the period does not count", () => {
  const period = { from: "2026-01-01", to: "2026-12-31" };
  const scheme = givenScheme([givenIndicator("总分", 100)], { period });
  const dated = (date: string) => ({
    vetoes: [
      { unit: 0, item: "安全生产", effect: { kind: "lowest" as const }, basis: "条例", date },
    ],
  });
  expect(resultsOf(scheme, givenScores([95], dated("2025-12-31"))).grades).toEqual(["优秀"]);
  expect(resultsOf(scheme, givenScores([95], dated("2026-12-31"))).grades).toEqual(["待改进"]);
});
