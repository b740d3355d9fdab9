import type { Sentence } from "../../scoring/locale";
import type { CarriedScore, CodeAnswer, LineageKind, MergeBasis } from "./rollWords";

/** One line of 沿革, or the answer to a question, which is the same. */
export interface LineageRow {
  readonly kind: LineageKind;
  /** The units of last year; none where a unit is new. */
  readonly before: readonly string[];
  /** The units of this year; none where one was abolished. */
  readonly units: readonly string[];
  readonly score: CarriedScore;
  readonly document: string;
  /** Where it was said: 沿革!B4, or the answer as it was written. */
  readonly said: string;
}

/** What was answered besides where units come from. */
export interface RollAnswers {
  readonly lineage: readonly LineageRow[];
  /** By code. */
  readonly basis: ReadonlyMap<string, MergeBasis>;
  readonly codes: ReadonlyMap<string, CodeAnswer>;
}

/** What was read, or what is wrong with it and what to do. */
export interface WithProblems<Found> {
  readonly found: Found;
  readonly problems: readonly Sentence[];
}

/** Names in one cell or answer: 乙局、丙局. */
export function namesIn(text: string): string[] {
  return text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
