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
}

export type SheetId =
  | "scheme"
  | "indicators"
  | "grades"
  | "data"
  | "ratings"
  | "ledger"
  | "vetoes"
  | "results"
  | "calculation"
  | "checks";

/** One sheet of the format. Sheets are found by name, columns by header. */
export interface SheetFormat {
  readonly id: SheetId;
  readonly zh: string;
  readonly en: string;
  readonly fields: readonly Field[];
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
