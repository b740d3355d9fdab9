import type { Sentence } from "../../scoring/locale";
import type { Mapping } from "./mapping";

/** One part of what was recognised, how sure that is (0–1), and why. */
export interface Part {
  readonly part: string;
  readonly value: string;
  readonly confidence: number;
  readonly reasons: readonly Sentence[];
}

/** An answer: the places of the mapping that it sets ("indicators.2.rule"). */
export interface Option {
  readonly id: string;
  readonly text: Sentence;
  readonly set: Readonly<Record<string, unknown>>;
  /** Questions that need no answer any more. */
  readonly closes?: readonly string[];
}

/** What the program does not decide by itself. `answer` is written by the user. */
export interface Question {
  readonly id: string;
  readonly text: Sentence;
  readonly options: readonly Option[];
  readonly suggested: string | null;
  readonly answer: string | null;
}

/** A table that could be meant: its place, and how much it looks like an assessment. */
export interface TableChoice {
  readonly table: string;
  readonly units: number;
  readonly indicators: number;
  readonly score: number;
}

/** What was recognised in a workbook that is not in the format. Nothing is graded from it while questions are open. */
export interface Proposal {
  readonly version: 1;
  readonly recognised: Sentence;
  readonly parts: readonly Part[];
  readonly questions: readonly Question[];
  readonly tables: readonly TableChoice[];
  readonly mapping: Mapping | null;
}

export function both(chinese: string, english: string): Sentence {
  return { "zh-CN": chinese, "en-US": english };
}

/** The least confidence with which a part is taken without asking. */
export const SURE = 0.75;
