import type { Sentence } from "../../scoring/locale";
import type { Report } from "../data/report";
import type { PaperWords } from "../facts/paperText";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";

/** What a paper is asked for. */
export interface PaperChoices {
  /** The day of making, 2026-12-31. */
  readonly date: string;
  /** One unit; the papers of all where it is omitted. */
  readonly unit?: UnitFacts;
  /** 汇总表: in the order of the data, by rank, or a table a class. */
  readonly view?: View;
  /** 汇总表: without the column 审定等次. */
  readonly withoutDecided?: boolean;
  /** 公示: before or after 审定. */
  readonly stage?: Stage;
  /** 登记表: with a second page of goals, score and place. */
  readonly withScore?: boolean;
}

export type View = "order" | "rank" | "class";
export type Stage = "proposed" | "result";

/** Why a paper cannot be made now, with what to do. */
export interface Refusal {
  readonly code: string;
  readonly message: Sentence;
}

export type Made = { readonly report: Report } | { readonly refusal: Refusal };

/** A kind of paper. */
export interface Kind {
  /** Whether there is one for each unit. */
  readonly isByUnit: boolean;
  /** False for what is handed out at the start of the year, before there are values. */
  readonly needsResults: boolean;
  readonly make: (facts: ReportFacts, words: PaperWords, choices: PaperChoices) => Made;
  /** The name of its file without the ending. */
  readonly fileName: (facts: ReportFacts) => string;
}
