import { rollup, type RollupOptions } from "../../../src/scoring/trend/rollup";
import type { ScoreCell } from "../../../src/scoring/scoreCell";
import { ScoreError } from "../../../src/scoring/errors";
import { codeOf } from "../codeOf";

it.each<{ name: string; scores: ScoreCell[]; options?: RollupOptions; expected: number }>([
  { name: "mean of quarters", scores: [90, 92, 88, 94], expected: 91 },
  { name: "weighted", scores: [90, 80], options: { weights: [0.6, 0.4] }, expected: 86 },
  { name: "积分 add up", scores: [10.5, 12, 0], options: { method: "sum" }, expected: 22.5 },
  {
    name: "sum with factors",
    scores: [10, 20],
    options: { method: "sum", weights: [1, 1.5] },
    expected: 40,
  },
  { name: "累计值: the last one", scores: [10, 25, 40], options: { method: "last" }, expected: 40 },
  {
    name: "累计值: an earlier gap does not matter",
    scores: ["blank", 25, 40],
    options: { method: "last" },
    expected: 40,
  },
  {
    name: "累计值: 剔除 takes the latest there is",
    scores: [10, 25, "blank"],
    options: { method: "last", missing: "reweight" },
    expected: 25,
  },
  {
    name: "累计值: a gap in the middle does not matter",
    scores: [10, "blank", 40],
    options: { method: "last" },
    expected: 40,
  },
  { name: "two decimals unless told", scores: [90, 90, 91], expected: 90.33 },
  { name: "剔除", scores: [90, "blank", 80], options: { missing: "reweight" }, expected: 85 },
  { name: "计零", scores: [90, "unreported"], options: { missing: "zero" }, expected: 45 },
  {
    name: "均值 of the other periods",
    scores: [10, "blank", 20],
    options: { missing: "mean", method: "sum" },
    expected: 45,
  },
  { name: "满分", scores: [90, "blank"], options: { missing: "full" }, expected: 95 },
  { name: "N/A drops out", scores: [90, "notApplicable", 80], expected: 85 },
  { name: "rounded", scores: [1, 1, 2], options: { decimals: 1 }, expected: 1.3 },
])("$name", ({ scores, options, expected }) => {
  expect(rollup(Object.freeze(scores), options)).toBe(expected);
});

it.each<{ code: string; scores: ScoreCell[]; options?: RollupOptions }>([
  { code: "noScores", scores: [] },
  { code: "noScores", scores: ["notApplicable"] },
  { code: "noScores", scores: ["blank"], options: { missing: "mean" } },
  { code: "missingScore", scores: [90, "blank"] },
  { code: "missingScore", scores: [90, "blank"], options: { method: "last" } },
  { code: "missingScore", scores: [10, "blank", "notApplicable"], options: { method: "last" } },
  { code: "exemptUnit", scores: [90, "exempt"] },
  { code: "lengthMismatch", scores: [90], options: { weights: [0.5, 0.5] } },
  { code: "weightTotal", scores: [90, 80], options: { weights: [0.5, 0.6] } },
  { code: "negativeWeight", scores: [90, 80], options: { weights: [-1, 1], method: "sum" } },
  { code: "noWeight", scores: [90, "notApplicable"], options: { weights: [0, 1] } },
  { code: "invalidDecimals", scores: [90], options: { decimals: -1 } },
])("$code", ({ code, scores, options }) => {
  expect(codeOf(() => rollup(scores, options))).toBe(code);
});

it("a missing score is told by its place, counted from one", () => {
  expect(() => rollup([90, "blank"])).toThrow(new ScoreError("missingScore", { position: 2 }));
});
