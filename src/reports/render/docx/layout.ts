/** The page after GB/T 9704, in twips; sizes of type in half points (docs/reports.md, Page). */
export const PAGE = { width: 11906, height: 16838 } as const;

export const MARGINS = { top: 2098, bottom: 1984, left: 1587, right: 1474 } as const;

/** Above and below the text of a form. */
export const FORM_MARGINS = [1440, 1420] as const;

/** The footer stands 7 mm below the text. */
export const FOOTER = 1446;
export const HEADER = 1134;

/** A page of the body: what a line and its type measure. */
export interface BodyForm {
  readonly line: number;
  readonly size: number;
  readonly spacing: number;
  /** Two characters. */
  readonly indent: number;
}

/** 22 lines on a page; 580 would give 21. */
export const LINE = 579;

/** 28 characters of 15.75 pt in a line. */
export const CHARACTER = 315;
export const INDENT = 2 * CHARACTER;

export const SIZES = { title: 44, footer: 28, table: 24, smallTable: 21 } as const;

/** Closer by a quarter point, 28 characters stand in a line; a form has 小四 and closer lines. */
export const FORMS: Readonly<Record<"document" | "form", BodyForm>> = {
  document: { line: LINE, size: 32, spacing: -5, indent: INDENT },
  form: { line: 320, size: 24, spacing: 0, indent: 480 },
};

export const TITLE_LINE = 640;
export const TABLE_LINES = { table: 360, smallTable: 300 } as const;

/** Tables of more columns lie on a page of their own. */
export const MOST_UPRIGHT_COLUMNS = 9;
