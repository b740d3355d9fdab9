import type { ClassFacts } from "../facts/classFacts";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import { byRank } from "../facts/classFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { joined, line, type Text } from "../data/text";

/** What a kind of paper is made from. */
export interface PaperContext {
  readonly facts: ReportFacts;
  readonly words: PaperWords;
  /** Whether scores and places stand in the text; without them bands are in the order of the data. */
  readonly hasScores: boolean;
  /** Which attachment lists the scores; the first where nothing is said. */
  readonly scoresAttachment?: number;
}

/** 建议等次 until everything is decided. */
export function gradeWord({ state }: ReportFacts): string {
  return state === "final" ? "等次" : "建议等次";
}

/** 个 or 名, behind a count. */
export function measureWord({ noun }: ReportFacts): string {
  return noun.counted.slice(0, 1);
}

/** In the order in which a paper lists units. */
export function inOrder({ hasScores }: PaperContext, units: readonly UnitFacts[]): UnitFacts[] {
  return hasScores ? byRank(units) : [...units].sort((a, b) => a.index - b.index);
}

/** A text for each class with its name in front; one without where there are no classes. */
export function byClass(
  { facts }: PaperContext,
  textOf: (classFacts: ClassFacts) => Text | undefined,
): Text[] {
  return facts.classes.flatMap((classFacts) => {
    const text = textOf(classFacts);
    if (!text || text.length === 0) return [];
    return [classFacts.quote ? line`${classFacts.quote}：${text}` : text];
  });
}

/** Sentences one after the other; undefined where there is none. */
export function sentences(...texts: readonly (Text | undefined)[]): Text | undefined {
  const whole = joined(texts);
  return whole.length === 0 ? undefined : whole;
}
