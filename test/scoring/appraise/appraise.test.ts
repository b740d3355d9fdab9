import { appraise } from "../../../src/scoring/appraise/appraise";
import { Participation, type VetoRow } from "../../../src/scoring/columns";
import { band, presetBands } from "../../../src/scoring/grades/gradeScale";
import type { Band, VetoEffect } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenClasses, givenColumns, givenIndicator, givenScheme, givenScores } from "../given";
import { resultsOf } from "./resultsOf";

const ONE = givenScheme([givenIndicator("总分", 100)]);
const withBands = (bands: readonly Band[]) => givenScheme([givenIndicator("总分", 100)], {}, bands);
const quota = (share: number, next: Partial<Band> = {}) =>
  withBands([
    band("优秀", 90, { share }),
    band("良好", 80, next),
    band("合格", 60),
    band("待改进", 0),
  ]);
const veto = (unit: number, effect: VetoEffect): VetoRow => ({
  unit,
  item: "安全生产",
  effect,
  basis: "条例",
  date: "",
});

it(".15/.25/.30/.30 × 87/93/87/92 is exactly 90.00, 优秀", () => {
  const scheme = givenScheme(
    [0.15, 0.25, 0.3, 0.3].map((weight, at) => givenIndicator(`I${at}`, weight)),
  );
  expect(resultsOf(scheme, givenColumns([[87, 93, 87, 92]]))).toMatchObject({
    scores: [90],
    grades: ["优秀"],
  });
});

it("published scores decide: 89.995 is 90.00, graded and ranked as such", () => {
  expect(resultsOf(ONE, givenScores([89.995, 90, 89.994]))).toMatchObject({
    scores: [90, 90, 89.99],
    grades: ["优秀", "优秀", "良好"],
    ranks: [1, 1, 3],
  });
});

it("rankBy exact ranks before rounding, and still publishes rounded scores", () => {
  const scheme = givenScheme([givenIndicator("总分", 100)], { rankBy: "exact" });
  expect(resultsOf(scheme, givenScores([89.995, 90]))).toMatchObject({
    scores: [90, 90],
    ranks: [2, 1],
  });
});

it.each([
  { name: "at most 20 % of 14 are 优秀: 2", share: 0.2, next: {}, excellent: 2, good: 12 },
  {
    name: "20 % + 40 % of 14: 2 and 8 − 2 = 6",
    share: 0.2,
    next: { share: 0.4 },
    excellent: 2,
    good: 6,
  },
])("$name", ({ share, next, excellent, good }) => {
  const { grades } = resultsOf(
    quota(share, next),
    givenScores(Array.from({ length: 14 }, (_, at) => 99 - at / 2)),
  );
  expect(grades.filter((grade) => grade === "优秀")).toHaveLength(excellent);
  expect(grades.filter((grade) => grade === "良好")).toHaveLength(good);
});

it("95, 93.5, 93.5, 92 with two places: only 95, the tied are 待研究 and the place does not pass down", () => {
  const scheme = withBands([band("优秀", 90, { places: 2 }), band("良好", 80), band("合格", 0)]);
  expect(resultsOf(scheme, givenScores([95, 93.5, 93.5, 92]))).toMatchObject({
    grades: ["优秀", "", "", "良好"],
    statuses: ["graded", "pending", "pending", "graded"],
  });
});

it("a tie-breaker settles a tie across the line", () => {
  const scheme = givenScheme(
    [givenIndicator("质量", 50), givenIndicator("效率", 50)],
    { tieBreakers: ["质量"] },
    [band("优秀", 90, { places: 1 }), band("合格", 0)],
  );
  expect(
    resultsOf(
      scheme,
      givenColumns([
        [94, 96],
        [96, 94],
      ]),
    ),
  ).toMatchObject({
    grades: ["合格", "优秀"],
    ranks: [2, 1],
    statuses: ["graded", "graded"],
  });
});

it("a vetoed unit counts in the base and frees its place for the next", () => {
  const columns = givenScores([98, 95, 93, 91, 85], {
    vetoes: [veto(0, { kind: "ceiling", grade: null })],
  });
  expect(resultsOf(quota(0.4), columns).grades).toEqual(["良好", "优秀", "优秀", "良好", "良好"]);
});

it.each<{ name: string; effect: VetoEffect; score?: number; grade: string; rank: number }>([
  { name: "一票否决", effect: { kind: "lowest" }, grade: "待改进", rank: 3 },
  {
    name: "一票否优, only the top",
    effect: { kind: "ceiling", grade: null },
    grade: "良好",
    rank: 1,
  },
  {
    name: "一票否优, above 合格",
    effect: { kind: "ceiling", grade: "合格" },
    grade: "合格",
    rank: 1,
  },
  { name: "drop two bands", effect: { kind: "drop", grades: 2 }, grade: "合格", rank: 1 },
  { name: "score to zero", effect: { kind: "zero" }, score: 0, grade: "待改进", rank: 3 },
  { name: "score capped", effect: { kind: "cap", score: 85 }, score: 85, grade: "良好", rank: 2 },
])(
  "$name of the best: $grade, rank $rank; replayed without it as if there were none",
  ({ effect, score = 95, grade, rank }) => {
    const columns = givenScores([95, 91, 70], { vetoes: [veto(0, effect)] });
    const vetoed = resultsOf(ONE, columns);
    expect([vetoed.scores[0], vetoed.grades[0], vetoed.ranks[0]]).toEqual([score, grade, rank]);
    expect(resultsOf(ONE, columns, true)).toEqual(resultsOf(ONE, givenScores([95, 91, 70])));
  },
);

it("bonus and deduction: from the published total, within the limits, never below 0, without ceiling unless set", () => {
  const row = (unit: number, points: number) => ({
    unit,
    points,
    item: "",
    type: "",
    level: "",
    share: 1,
    date: "",
    document: "",
  });
  const columns = givenScores([89.995, 99, 1, 50], {
    ledger: [row(0, 0.004), row(1, 5), row(2, -3), row(3, 9)],
  });
  const limited = { bonus: { total: 5, byType: {}, byLevel: {}, byItem: {} } };
  const scheme = givenScheme([givenIndicator("总分", 100)], limited);
  expect(resultsOf(scheme, columns).scores).toEqual([90, 104, 0, 55]);
  const capped = givenScheme([givenIndicator("总分", 100)], { ...limited, ceiling: 100 });
  expect(resultsOf(capped, columns).scores).toEqual([90, 100, 0, 55]);
});

it("points that cancel out are added exactly", () => {
  const row = (points: number) => ({
    unit: 0,
    points,
    item: "",
    type: "",
    level: "",
    share: 1,
    date: "",
    document: "",
  });
  const columns = givenScores([100], { ledger: [row(5.015), row(-105)] });
  expect(resultsOf(ONE, columns).scores).toEqual([0.02]);
});

it("a constraint (C) deducts and vetoes whatever the rest, and a blank is no incident", () => {
  const scheme = givenScheme([
    givenIndicator("总分", 100),
    givenIndicator("投诉", null, {
      category: "C",
      rule: { kind: "deduct", direction: "lower", target: 0, pointsPerUnit: 0.5 },
    }),
    givenIndicator("事故", null, {
      category: "C",
      rule: { kind: "veto", effect: { kind: "lowest" } },
    }),
  ]);
  const columns = givenColumns([
    [95, 3, 0],
    [95, "blank", "blank"],
    [95, 0, 1],
  ]);
  expect(resultsOf(scheme, columns)).toMatchObject({
    scores: [93.5, 95, 95],
    grades: ["优秀", "优秀", "待改进"],
    ranks: [2, 1, 3],
  });
});

it("who is not assessed has neither grade nor rank; 参加，不确定等次 is in the base, 免考 is not", () => {
  const participation = Uint8Array.of(Participation.exempt, 0, 0, 0);
  const columns = givenScores([99, "exempt", 95, 94], { participation });
  for (const rankBy of ["published", "exact"] as const) {
    const scheme = { ...quota(0.5), settings: { ...quota(0.5).settings, rankBy } };
    expect(resultsOf(scheme, columns)).toMatchObject({
      grades: ["", "", "优秀", "良好"],
      ranks: [NaN, NaN, 1, 2],
      statuses: ["exempt", "exempt", "graded", "graded"],
    });
  }
});

it("a unit without a result leaves the others theirs", () => {
  expect(resultsOf(ONE, givenScores([90, "unreported"]))).toMatchObject({
    ranks: [1, NaN],
    statuses: ["graded", "incomplete"],
  });
});

it("N/A gives its weight to the rest of its group, and the share is kept for a warning", () => {
  const step = [{ name: "一", weight: null }];
  const scheme = givenScheme([
    givenIndicator("a", 30, { groups: step }),
    givenIndicator("b", 30, { groups: step }),
    givenIndicator("c", 40),
  ]);
  const columns = givenColumns([
    ["notApplicable", 100, 50],
    [80, 100, 50],
  ]);
  const appraisal = appraise(scheme, columns);
  expect([...appraisal.score]).toEqual([8000, 7400]);
  expect(appraisal.movedShares![0]).toBeCloseTo(0.3, 12);
});

it("no result where all that has weight is not applicable", () => {
  const scheme = givenScheme([givenIndicator("a", 100), givenIndicator("b", 0)]);
  expect(resultsOf(scheme, givenColumns([["notApplicable", 90]])).statuses).toEqual(["incomplete"]);
});

it("classes have their own ranks and places, pooled ones share them", () => {
  const columns = givenScores([95, 94, 93, 92], givenClasses(["甲", "甲", "乙", "乙"]));
  expect(resultsOf(quota(0.5), columns)).toMatchObject({
    grades: ["优秀", "良好", "优秀", "良好"],
    ranks: [1, 2, 1, 2],
  });
  const pooled = quota(0.5);
  const settings = { ...pooled.settings, quota: { ...pooled.settings.quota, isPooled: true } };
  expect(resultsOf({ ...pooled, settings }, columns).grades).toEqual([
    "优秀",
    "优秀",
    "良好",
    "良好",
  ]);
});

it("does not touch what it is given", () => {
  const columns = givenColumns(
    [
      [90, "blank"],
      [80, 70],
    ],
    { participation: Uint8Array.of(0, 1) },
  );
  const copy = structuredClone(columns);
  appraise(givenScheme([givenIndicator("a", 50), givenIndicator("b", 50)]), columns);
  expect(columns).toEqual(copy);
});

it("a score below the lowest band is an error that says so", () => {
  expect(codeOf(() => appraise(withBands([band("合格", 60)]), givenScores([59])))).toBe(
    "belowBands",
  );
});

it("grades presets alike", () => {
  for (const words of ["优秀/称职/基本称职/不称职", "优/良/中/差"]) {
    expect([
      ...appraise(withBands(presetBands(words)!), givenScores([90, 80, 60, 0])).grade,
    ]).toEqual([0, 1, 2, 3]);
  }
});
