import fc from "fast-check";
import type { ScoreCell } from "../../../src/scoring/scoreCell";
import {
  weightedScore,
  type WeightedScoreOptions,
} from "../../../src/scoring/weights/weightedScore";
import { codeOf } from "../codeOf";

interface Row {
  name: string;
  scores: ScoreCell[];
  weights: number[];
  options?: WeightedScoreOptions;
  expected: number;
}

it.each<Row>([
  {
    name: "exactly 90 where doubles give 89.99999999999999",
    scores: [87, 93, 87, 92],
    weights: [0.15, 0.25, 0.3, 0.3],
    expected: 90,
  },
  {
    name: "the same with weights in per cent",
    scores: [87, 93, 87, 92],
    weights: [15, 25, 30, 30],
    expected: 90,
  },
  {
    name: "a published tie is rounded up",
    scores: [93.7, 95.1, 86.9, 93.2, 85.6],
    weights: [0.1, 0.15, 0.2, 0.25, 0.3],
    expected: 90,
  },
  {
    name: "own decimals",
    scores: [91, 92],
    weights: [0.3, 0.7],
    options: { decimals: 0 },
    expected: 92,
  },
  { name: "zero is a score", scores: [0, 100], weights: [0.5, 0.5], expected: 50 },
  { name: "all zero is no sign of 分值制", scores: [0, 0], weights: [50, 50], expected: 0 },
  {
    name: "N/A gives its weight to the rest",
    scores: [80, "notApplicable", 90],
    weights: [0.25, 0.5, 0.25],
    expected: 85,
  },
  {
    name: "剔除 drops a blank with its weight",
    scores: [80, "blank", 90],
    weights: [0.25, 0.5, 0.25],
    options: { missing: "reweight" },
    expected: 85,
  },
  {
    name: "计零 counts 缺 as zero",
    scores: [80, "unreported"],
    weights: [0.5, 0.5],
    options: { missing: "zero" },
    expected: 40,
  },
  {
    name: "满分 counts 数据未发布 as full",
    scores: [80, "unpublished"],
    weights: [0.5, 0.5],
    options: { missing: "full" },
    expected: 90,
  },
  {
    name: "折算: any total in proportion",
    scores: [90, 80],
    weights: [60, 50],
    options: { total: "scale" },
    expected: 85.45,
  },
  {
    name: "分值: the sum of marks",
    scores: [28, 17.5],
    weights: [30, 20],
    options: { total: "points" },
    expected: 45.5,
  },
  {
    name: "分值: full marks of what does not apply are shared",
    scores: [28, "notApplicable"],
    weights: [30, 20],
    options: { total: "points" },
    expected: 46.67,
  },
  {
    name: "分值: 满分 is the item's own",
    scores: [28, "blank"],
    weights: [30, 20],
    options: { total: "points", missing: "full" },
    expected: 48,
  },
  {
    name: "百分 says that low marks are 0–100",
    scores: [28, 18],
    weights: [60, 40],
    options: { total: "percent" },
    expected: 24,
  },
  {
    name: "low marks with weights of 1 are no 分值制",
    scores: [0.5, 0.3],
    weights: [0.6, 0.4],
    expected: 0.42,
  },
  { name: "one item of 100 reads the same either way", scores: [90], weights: [100], expected: 90 },
])("$name", ({ scores, weights, options, expected }) => {
  expect(weightedScore(Object.freeze(scores), Object.freeze(weights), options)).toBe(expected);
});

it.each<{ code: string; scores: ScoreCell[]; weights: number[]; options?: WeightedScoreOptions }>([
  { code: "lengthMismatch", scores: [90], weights: [0.5, 0.5] },
  { code: "noWeight", scores: [], weights: [] },
  { code: "noScores", scores: [], weights: [], options: { total: "points" } },
  { code: "noScores", scores: ["notApplicable"], weights: [1] },
  { code: "noScores", scores: ["blank"], weights: [1], options: { missing: "reweight" } },
  { code: "negativeWeight", scores: [90, 90], weights: [-0.5, 1.5], options: { total: "scale" } },
  { code: "noWeight", scores: [90], weights: [0], options: { total: "scale" } },
  { code: "noWeight", scores: [90, "notApplicable"], weights: [0, 1] },
  { code: "weightTotal", scores: [90, 90], weights: [60, 50] },
  { code: "weightTotal", scores: [90, 90], weights: [60, 50], options: { total: "percent" } },
  { code: "missingScore", scores: [90, "blank"], weights: [0.5, 0.5] },
  { code: "missingScore", scores: [90, "unreported"], weights: [0.5, 0.5] },
  { code: "exemptUnit", scores: [90, "exempt"], weights: [0.5, 0.5], options: { missing: "zero" } },
  { code: "meanNotHere", scores: [90, "blank"], weights: [0.5, 0.5], options: { missing: "mean" } },
  { code: "pointsSuspected", scores: [28, 18], weights: [60, 40] },
  {
    code: "pointsSuspected",
    scores: [28, "blank"],
    weights: [60, 40],
    options: { missing: "reweight" },
  },
  { code: "markAboveFull", scores: [31, 18], weights: [30, 20], options: { total: "points" } },
  { code: "markOutOfRange", scores: [101, 18], weights: [60, 40], options: { total: "percent" } },
  { code: "invalidDecimals", scores: [90], weights: [1], options: { decimals: 1.5 } },
])("$code: $scores × $weights $options", ({ code, scores, weights, options }) => {
  expect(codeOf(() => weightedScore(scores, weights, options))).toBe(code);
});

it("equal scores give that score whatever the weights", () => {
  const weight = fc.integer({ min: 1, max: 1000 });
  const score = fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 9 }), score, (weights, each) => {
      const scores = weights.map(() => each);
      expect(weightedScore(scores, weights, { total: "scale" })).toBe(each);
    }),
  );
});
