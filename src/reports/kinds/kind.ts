import type { Quarter } from "../../grading/format/monitorFields";
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
  /** 季度讲评, 督查通报: the current quarter where it is omitted. */
  readonly quarter?: Quarter;
}

export type View = "order" | "rank" | "class";
export type Stage = "proposed" | "result";

/** Why a paper cannot be made now, with what to do. */
export interface Refusal {
  readonly code: string;
  readonly message: Sentence;
}

export type Made = { readonly report: Report } | { readonly refusal: Refusal };

/** A template of the office's own is of one unit, or of a list in which scores may stand or not. */
export type OwnTemplate =
  | { readonly of: "unit" }
  | {
      readonly of: "list";
      readonly listed: (facts: ReportFacts, choices: PaperChoices) => readonly UnitFacts[];
      readonly hasScores: (facts: ReportFacts) => boolean;
    };

/** A kind of paper. */
export interface Kind {
  /** Whether there is one for each unit. */
  readonly isByUnit: boolean;
  /**
   * scheme: handed out at the start of the year, before there are values. results: those of 结果 as a recomputation gives them,
   * else it is refused. differences: it tells itself where 结果 is not what the data give.
   */
  readonly basis: "scheme" | "results" | "differences";
  readonly make: (facts: ReportFacts, words: PaperWords, choices: PaperChoices) => Made;
  /** What fills a template of the office's own; undefined where the kind has none. */
  readonly own?: OwnTemplate;
  /** The name of its file without the ending. */
  readonly fileName: (facts: ReportFacts) => string;
  /** In front of the name of its unit, where each unit has a file: 复核单-市公安局. Their places in the data when omitted. */
  readonly unitPrefix?: string;
}
