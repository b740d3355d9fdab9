/** A column or a key of the workbook format: its id, its headers, and what it means. */
export interface Field {
  readonly id: string;
  /** Chinese header first, then words that are taken for it. */
  readonly zh: readonly string[];
  readonly en: string;
  /** What a clerk writes there, for docs/format.md and the instructions. */
  readonly about: string;
  /** Written with a colon and a name behind it: 目标:K01. */
  readonly isOf?: "code" | "class" | "name";
  readonly isRequired?: boolean;
  /** Whether a whole number in it is the serial number of a day. */
  readonly isDay?: boolean;
}

export type SheetId =
  | "scheme"
  | "indicators"
  | "grades"
  | "data"
  | "ratings"
  | "ledger"
  | "vetoes"
  | "rewards"
  | "history"
  | "breakdown"
  | "monitor"
  | "quarters"
  | "lineage"
  | "results"
  | "unmatched"
  | "decisions"
  | "seals"
  | "calculation"
  | "checks";

/** One sheet of the format. Sheets are found by name, columns by header. */
export interface SheetFormat {
  readonly id: SheetId;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly Field[];
  /**
   * How its rows are told apart: several for each unit, or one for each and in an order that counts. One in any order when
   * omitted.
   */
  readonly rows?: "several" | "ordered";
  /** Whether a seal leaves it out, since no result depends on it: only papers use it, or it tells of the seals themselves. */
  readonly isOutsideSeal?: boolean;
  /** Whether grading writes it, so that every column with a header belongs to it. */
  readonly isWritten?: boolean;
}

/** A field in one line. */
export function field(
  id: string,
  zh: string,
  en: string,
  about: string,
  rest: Partial<Field> = {},
): Field {
  return { id, zh: zh.split("|"), en, about, ...rest };
}
