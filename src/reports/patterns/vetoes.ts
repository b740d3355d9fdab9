import { appraise, type Appraisal } from "../../scoring/appraise/appraise";
import type { VetoRow } from "../../scoring/columns";
import type { VetoEffect } from "../../scoring/scheme";
import { joined, line, quote, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { bandQuote } from "./grades";
import type { PaperContext } from "./context";

/** Each veto that changed a grade; with its item only where the office wants it, never for persons. */
export function vetoSentences(context: PaperContext, classFacts: ClassFacts): Text | undefined {
  const { appraisal } = context.facts.grading;
  if (appraisal.vetoes.size === 0) return undefined;
  const without = appraise(appraisal.scheme, appraisal.columns, { withoutVetoes: true });
  const texts = classFacts.units.flatMap((unit) => {
    const before = without.bandGrade[unit.index]!;
    const isChanged = appraisal.vetoes.has(unit.index) && before !== gradeAfter(appraisal, unit);
    return isChanged ? [oneSentence(context, unit, before)] : [];
  });
  return texts.length === 0 ? undefined : joined(texts);
}

function gradeAfter({ vetoedGrade }: Appraisal, { index }: UnitFacts): number {
  return vetoedGrade[index]!;
}

/** What a veto is called by its effect. */
export const VETO_WORDS: Readonly<Record<VetoEffect["kind"], string>> = {
  lowest: "一票否决",
  ceiling: "一票否优",
  drop: "降低等次",
  zero: "得分清零",
  cap: "得分封顶",
};
/** The strictest first: it names the reason. */
const ORDER = ["lowest", "zero", "cap", "ceiling", "drop"] as const;

function oneSentence(context: PaperContext, unit: UnitFacts, before: number): Text {
  const { appraisal } = context.facts.grading;
  const rows = appraisal.vetoRows.get(unit.index) ?? [];
  const effect = ORDER.find((kind) => rows.some((row) => row.effect.kind === kind))!;
  const own = rows.filter((row) => row.effect.kind === effect);
  const because = line`因${VETO_WORDS[effect]}${itemsText(context, own)}`;
  if (effect === "lowest") return line`${unit.quote}${because}，确定为${unit.grade.quote}。`;
  if (effect === "zero" || effect === "cap") {
    return line`${unit.quote}${because}，评为${unit.grade.quote}。`;
  }
  const score = context.hasScores ? line`${unit.score}，` : undefined;
  return line`${unit.quote}${score}达到${bandQuote(context, before)}分数线，${because}，评为${unit.grade.quote}。`;
}

function itemsText({ facts }: PaperContext, rows: readonly VetoRow[]): Text | undefined {
  if (facts.noun.isPersons || !facts.paper.hasVetoItems) return undefined;
  const sheet = facts.grading.read.sheetOf.get("vetoes")?.name ?? "";
  const items = rows.filter(({ item }) => item !== "").map(({ item }) => [quote(item, sheet)]);
  return items.length === 0 ? undefined : line`（${joined(items, "、")}）`;
}
