import type { Sentence } from "../../../scoring/locale";
import type { Edit } from "../mapping/edit";
import type { MappedRule, Mapping, WordMeaning } from "../mapping/mapping";

/** What a column, or an item's row, is taken for. */
export type Role =
  | "unit"
  | "unitId"
  | "class"
  | "indicator"
  | "total"
  | "rank"
  | "grade"
  | "bonus"
  | "deduction"
  | "signed"
  | "veto"
  | "weight"
  | "full"
  | "target"
  | "period"
  | "derived"
  | "item"
  | "value"
  | "number"
  | "id"
  | "date"
  | "note"
  | "unused";

/** One column of a table (a row where units stand in columns, an item in forms): what it is taken for, and why. */
export interface ColumnProposal {
  readonly at: string;
  readonly header: string;
  readonly name: string;
  readonly group: string;
  readonly role: Role;
  readonly numeric: boolean;
  /** 0–1 */
  readonly sure: number;
  readonly reason: Sentence;
  /** Of an indicator: a finished mark, or a raw value that needs a rule. */
  readonly as?: "mark" | "raw";
  readonly direction?: "higher" | "lower";
  readonly rule?: MappedRule | null;
  /** The weight and the full mark as the sheet states them. */
  readonly weight?: number | null;
  readonly full?: number | null;
}

/** What a question is about; a table asks at most one question about each, weights apart. */
export type About =
  | "whether"
  | "table"
  | "unit"
  | "lines"
  | "duplicates"
  | "headers"
  | "period"
  | "item"
  | "value"
  | "single"
  | "kinds"
  | "weights"
  | "marking"
  | "rule"
  | "direction"
  | "derived"
  | "leftOut"
  | "class"
  | "missing"
  | "words"
  | "scale"
  | "veto"
  | "total"
  | "rank";

/** An answer that is offered: what it sets in the mapping, and the questions that it leaves without object. */
export interface Option {
  readonly id: string;
  readonly text: Sentence;
  readonly set: Edit;
  readonly closes?: readonly string[];
}

/** What the program does not decide by itself. `answer` is written by the user. */
export interface Question {
  readonly id: string;
  readonly about: About;
  readonly text: Sentence;
  /** All that it concerns, also where the text names only the first few. */
  readonly columns: readonly string[];
  readonly lines: readonly string[];
  readonly cells: readonly string[];
  readonly tables: readonly string[];
  readonly options: readonly Option[];
  /** What may be typed instead of an option: a number, or those of its columns that it is about (C、E). */
  readonly free: "number" | "column" | null;
  readonly suggested: string | null;
  readonly answer: string | null;
}

export type Orientation = "rows" | "columns" | "long" | "sheets" | "joined" | "blocks";

/** What a table is: only an assessment, figures of units, or a form may be graded. */
export type TableKind = "assessment" | "data" | "form" | "blankForm" | "list";

/** A table that could be meant, complete: every column, what is asked, and the mapping that follows. */
export interface TableProposal {
  /** Where it begins: 表1!B2. */
  readonly id: string;
  readonly sheet: string;
  readonly sheets: readonly string[];
  readonly range: string;
  readonly title: string;
  readonly kind: TableKind;
  readonly sure: number;
  readonly reason: Sentence;
  readonly orientation: Orientation;
  readonly header: { readonly from: string; readonly to: string } | null;
  readonly units: {
    readonly at: readonly string[];
    readonly lines: {
      readonly from: string;
      readonly to: string;
      readonly except: readonly string[];
    };
    readonly count: number;
    readonly duplicates: readonly string[];
    readonly sure: number;
    readonly reason: Sentence;
  };
  readonly columns: readonly ColumnProposal[];
  readonly method: {
    readonly how: "sum" | "mean" | "weighted" | "open";
    readonly proof: { readonly at: string; readonly agree: number; readonly of: number } | null;
    /** Where the weights stand; null where there are none. */
    readonly weights: Sentence | null;
  };
  readonly scale: {
    readonly full: number | null;
    readonly grades: Mapping["grades"];
    readonly from: "sheet" | "usual" | "asked";
  };
  readonly words: readonly {
    readonly word: string;
    readonly count: number;
    readonly as: WordMeaning;
    readonly sure: number;
  }[];
  /** Columns of numbers that count for nothing. */
  readonly leftOut: readonly string[];
  readonly questions: readonly Question[];
  readonly mapping: Mapping;
}

/** A table with how much it looks like an assessment, for choosing among several. */
export interface Candidate {
  readonly table: TableProposal;
  readonly score: number;
  /** Weights or totals that fit speak for an assessment. */
  readonly isBacked: boolean;
  /** The names of its units. */
  readonly names: readonly string[];
}

/** What was recognised in a workbook that is not in the format. Nothing is graded while questions are open. */
export interface Proposal {
  readonly recognised: Sentence;
  /** All tables that could be meant, the best first. */
  readonly tables: readonly TableProposal[];
  readonly chosen: TableProposal | undefined;
}

/** The least confidence with which a part is taken without asking. */
export const SURE = 0.75;
