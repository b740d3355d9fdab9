import type { Grading } from "../../../grading/results/grading";
import { unitResult } from "../../../grading/results/unitResult";
import { explainUnit } from "../../../grading/results/explainUnit";
import type { StageName, Step } from "../../../scoring/explain/step";
import { say, type Locale } from "../../../scoring/locale";
import { EXPLAIN, SECTIONS } from "../../texts/explainTexts";

/** A part of a calculation under one heading. */
export type SectionName = keyof typeof SECTIONS;

/** What belongs together for a reader: what happens to an indicator is told in one place. */
const SECTION_OF: Readonly<Record<StageName, SectionName>> = {
  status: "status",
  measure: "items",
  score: "items",
  item: "items",
  group: "total",
  weighted: "total",
  points: "points",
  published: "points",
  grade: "grade",
  rank: "rank",
};

export interface ExplanationSection {
  readonly name: SectionName;
  readonly steps: readonly Step[];
}

/** How the result of a unit comes about, in the order of the calculation. */
export function explanationOf(grading: Grading, unit: number): ExplanationSection[] {
  const sections: { name: SectionName; steps: Step[] }[] = [];
  for (const step of explainUnit(grading, unit)) {
    const name = SECTION_OF[step.step];
    const last = sections.at(-1);
    if (last?.name === name) last.steps.push(step);
    else sections.push({ name, steps: [step] });
  }
  return sections;
}

/** The result of a unit in one line: 92.46 分 · 优秀 · 第 1 名. */
export function headline(grading: Grading, unit: number, locale: Locale): string {
  const result = unitResult(grading, unit);
  const { score, grade, rank } = result;
  if (score === null || rank === null) return say(EXPLAIN.noScore, {}, locale);
  const { decimals } = grading.read.scheme.settings;
  const place = result.class === "" ? EXPLAIN.rank : EXPLAIN.inClass;
  return [
    say(EXPLAIN.score, { score: score.toFixed(decimals) }, locale),
    ...(grade === null ? [] : [grade]),
    say(place, { rank, class: result.class }, locale),
  ].join(" · ");
}

/** The whole explanation as text for a letter of reply. */
export function explanationText(grading: Grading, unit: number, locale: Locale): string {
  const { data, scheme } = grading.read;
  const lines = explanationOf(grading, unit).flatMap(({ name, steps }) => [
    "",
    SECTIONS[name][locale],
    ...steps.map(({ text }) => text[locale]),
  ]);
  return [
    `${data.units[unit]!}：${headline(grading, unit, locale)}`,
    `${scheme.name}（${grading.fingerprint.slice(0, 8)}）`,
    ...lines,
  ].join("\n");
}
