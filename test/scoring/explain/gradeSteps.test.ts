import { gradeSteps } from "../../../src/scoring/explain/gradeSteps";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Band, VetoEffect } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { chinese, contextOf } from "./stepsOf";

function stepsOf(score: number, effect: VetoEffect | null = null, bands?: readonly Band[]) {
  const scheme = givenScheme([givenIndicator("总分", 100)], {}, bands);
  const vetoes = effect ? [{ unit: 0, item: "安全生产", basis: "条例", date: "", effect }] : [];
  return chinese(gradeSteps(contextOf(scheme, givenScores([score], { vetoes }))));
}

it.each([
  { score: 90, expected: "90.00 分，90（含）以上为“优秀”", grade: "等次：优秀" },
  { score: 89.99, expected: "89.99 分，80（含）—90 为“良好”", grade: "等次：良好" },
  { score: 12, expected: "12.00 分，低于 60 为“待改进”", grade: "等次：待改进" },
])("$score", ({ score, expected, grade }) => {
  expect(stepsOf(score)).toEqual([expected, grade]);
});

it("a scale by place", () => {
  const bands = [band("红旗", null, { places: 0 }), band("先进", null)];
  expect(stepsOf(95, null, bands)[0]).toBe("等次按名额产生，未得名额的为“先进”");
});

it.each<{ name: string; effect: VetoEffect; score: number; expected: string; grade: string }>([
  {
    name: "一票否决",
    effect: { kind: "lowest" },
    score: 95,
    expected: "一票否决：安全生产（条例） → “优秀”降为“待改进”",
    grade: "等次：待改进",
  },
  {
    name: "一票否优",
    effect: { kind: "ceiling", grade: "合格" },
    score: 95,
    expected: "一票否优：安全生产（条例） → “优秀”降为“合格”",
    grade: "等次：合格",
  },
  {
    name: "降档",
    effect: { kind: "drop", grades: 1 },
    score: 85,
    expected: "降 1 档：安全生产（条例） → “良好”降为“合格”",
    grade: "等次：合格",
  },
  {
    name: "without effect",
    effect: { kind: "ceiling", grade: null },
    score: 70,
    expected: "否决：安全生产（条例）：等次已是“合格”，不再下降",
    grade: "等次：合格",
  },
])("$name", ({ effect, score, expected, grade }) => {
  expect(stepsOf(score, effect).slice(1)).toEqual([expected, grade]);
});

it("a score veto is no veto of the grade", () => {
  expect(stepsOf(95, { kind: "zero" })).toEqual(["0.00 分，低于 60 为“待改进”", "等次：待改进"]);
});
