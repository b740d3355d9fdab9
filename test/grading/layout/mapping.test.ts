import fc from "fast-check";
import { withEdits, type Edit } from "../../../src/grading/layout/mapping/edit";
import { checkMapping } from "../../../src/grading/layout/mapping/checkMapping";
import { EMPTY_MAPPING } from "../../../src/grading/layout/mapping/emptyMapping";
import { liftMapping } from "../../../src/grading/layout/mapping/liftMapping";
import type { Mapping } from "../../../src/grading/layout/mapping/mapping";

const MAPPING: Mapping = {
  ...EMPTY_MAPPING,
  sheets: ["表"],
  ...{ from: "2", to: "4" },
  unit: { at: "A", header: "单位" },
  indicators: ["B", "C", "D"].map((at) => ({
    ...{ at, header: at, name: at, weight: null, weightAt: null },
    ...{ rule: "direct" as const, direction: "higher" as const },
  })),
};

/** Answers to different questions. */
const ASPECTS: Readonly<Record<string, Edit>> = {
  sum: { method: "sum" },
  rule: { rules: [{ at: ["B", "C"], rule: "minmax" }] },
  lower: { directions: [{ at: "C", direction: "lower" }] },
  drop: { drop: ["D"] },
  missing: { missing: "zero" },
  words: { words: { 不分管: "notApplicable" } },
  class: { class: { at: "E", header: "类别" } },
};

it("gives one mapping, in whatever order questions are answered", () => {
  const all = withEdits(MAPPING, Object.values(ASPECTS));
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.values(ASPECTS), { minLength: 7 }), (edits) => {
      expect(withEdits(MAPPING, edits)).toEqual(all);
    }),
  );
  expect(checkMapping(all)).toEqual([]);
  expect(all).toMatchObject({
    method: "sum",
    indicators: [
      { at: "B", rule: "minmax", direction: "higher" },
      { at: "C", rule: "minmax", direction: "lower" },
    ],
    settings: { missing: "zero" },
    words: { 不分管: "notApplicable" },
    class: { at: "E" },
  });
});

it("has no limits of 90, 80 and 60 for marks that are added up, unless they were chosen", () => {
  expect(withEdits(MAPPING, [{ method: "sum" }]).grades).toHaveLength(1);
  const grades = [
    { name: "优", lower: 270 },
    { name: "良", lower: 0 },
  ];
  expect(withEdits(MAPPING, [{ grades }, { method: "sum" }]).grades).toEqual(grades);
});

it("reads a mapping that was kept by an earlier version", () => {
  const { method, words, alsoUnit, ...rest } = MAPPING;
  const first = {
    ...rest,
    version: 1,
    indicators: MAPPING.indicators.map((each) => ({ ...each, rule: "sum" })),
  };
  expect(liftMapping(first)).toEqual({ ...MAPPING, method: "sum" });
  expect([method, words, alsoUnit]).toEqual(["weighted", {}, []]);
  expect(liftMapping({ version: 7 })).toEqual({ version: 7 });
});
