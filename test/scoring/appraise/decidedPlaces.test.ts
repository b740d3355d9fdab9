import { appraise } from "../../../src/scoring/appraise/appraise";
import { decidedOverQuota } from "../../../src/scoring/appraise/decidedPlaces";
import { band } from "../../../src/scoring/grades/gradeScale";
import { DEFAULT_SETTINGS, type QuotaSettings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";

/** 14 units, 优秀 20 %, 良好 40 %: 2 and 8 places together, or 2 and 5. */
const SCORES = [95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83];

function over(method: QuotaSettings["method"], decisions: Readonly<Record<number, number>>) {
  const bands = [
    band("优秀", 90, { share: 0.2 }),
    band("良好", 80, { share: 0.4 }),
    band("合格", 60),
    band("不合格", 0),
  ];
  const settings = { quota: { ...DEFAULT_SETTINGS.quota, method } };
  const appraisal = appraise(
    givenScheme([givenIndicator("总分", 100)], settings, bands),
    givenScores(SCORES),
  );
  const decided = Int16Array.from(SCORES, (_, unit) => decisions[unit] ?? -1);
  return decidedOverQuota(appraisal, decided).map(({ line, count, isTogether }) => [
    line.band,
    count,
    line.limit,
    isTogether,
  ]);
}

it.each<{
  name: string;
  method: QuotaSettings["method"];
  decided: Record<number, number>;
  expected: (number | boolean)[][];
}>([
  { name: "nothing decided", method: "cumulative" as const, decided: {}, expected: [] },
  { name: "one of the tied", method: "cumulative" as const, decided: { 1: 0 }, expected: [] },
  {
    name: "both of the tied: three of two",
    method: "cumulative" as const,
    decided: { 1: 0, 2: 0 },
    expected: [[0, 3, 2, false]],
  },
  {
    name: "合计: both tied go to 良好, eight of eight together",
    method: "cumulative" as const,
    decided: { 1: 1, 2: 1 },
    expected: [],
  },
  {
    name: "合计: one more is nine of eight",
    method: "cumulative" as const,
    decided: { 1: 1, 2: 1, 8: 1 },
    expected: [[1, 9, 8, true]],
  },
  {
    name: "分档: the tied in 良好 beside its four firm ones are six of five",
    method: "tier" as const,
    decided: { 1: 1, 2: 1 },
    expected: [[1, 6, 5, false]],
  },
])("$name", ({ method, decided, expected }) => {
  expect(over(method, decided)).toEqual(expected);
});
