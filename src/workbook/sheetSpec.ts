import type { Colour } from "./colour";
import type { NumberLook } from "./numberLook";
import type { Area } from "./address";
import type { CellValue } from "./cell";
import type { CellDetails } from "./cellDetails";
import type { PlacedChart } from "./charts/chart";

/**
 * A sheet described as data, which every adapter of workbooks can render.
 * Rows and columns count from 0. What an adapter cannot do is in its capabilities.
 */
export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Rows of one kind below them, of very many units; see wholeSheet.ts. */
  readonly body?: SheetBody;
  /** Widths in characters, by column. */
  readonly widths?: readonly number[];
  /** Heights in points, by row; undefined is automatic. */
  readonly heights?: readonly (number | undefined)[];
  readonly merges?: readonly Area[];
  /** Rows and columns that are not shown, counting from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** How many rows and columns stay in sight while scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly Validation[];
  readonly conditionals?: readonly Conditional[];
  /** What people made; our sheets have none, and an adapter that cannot draw them leaves them out. */
  readonly numberLooks?: readonly NumberLook[];
  /** What stands over the cells of a file; it stays there, and the page shows where it is. */
  readonly objects?: readonly SheetObject[];
  /** Native charts over the cells; an adapter whose capabilities have none leaves them out. */
  readonly charts?: readonly PlacedChart[];
  /** What a person filters rows by; our own sheets have none. */
  readonly filter?: SheetFilter;
  readonly tables?: readonly TableSpec[];
  readonly print?: PrintSetup;
  /** Protected without a password; cells of an open style, as those for input, can be typed into. */
  readonly isProtected?: boolean;
  readonly tabColour?: Colour;
  /** When omitted, a new sheet is visible and one that stands stays as hidden as it was. */
  readonly visibility?: Visibility;
}

/** A row of cells; a hole is undefined. */
export type SheetRow = readonly (CellSpec | undefined)[];

/** Rows that are made when they are asked for, so that nobody need hold them all. */
export interface SheetBody {
  readonly count: number;
  /** The row of a place in the body, counting from 0; asked twice, it gives the same. */
  readonly row: (index: number) => SheetRow;
  /** What stands below. */
  readonly after: readonly SheetRow[];
}

/** Whether a sheet is shown; a very hidden one is not offered to be shown either, where the adapter can do that. */
export type Visibility = "visible" | "hidden" | "veryHidden";

export interface CellSpec {
  /** What the cell shows; for a formula the cached value. Text is always data, never a formula. */
  readonly value: CellValue;
  /** Without the leading =. Hengji's functions are written HJ.NAME(...) in every adapter. */
  readonly formula?: string;
  /** A formula over arrays with one result, as MAX(IF(…)); entered with Ctrl+Shift+Enter before spills existed. */
  readonly isArray?: boolean;
  /** A formula over arrays with several results, which stand in the cells beside and below as values. */
  readonly fillsSeveral?: boolean;
  readonly style?: StyleName | Style;
}

/** The looks that our sheets use, by meaning. */
export type StyleName =
  | "plain"
  | "title"
  | "subtitle"
  | "header"
  | "text"
  | "centre"
  | "note"
  | "sample"
  | "input"
  | "inputNumber"
  | "inputPercent"
  | "number"
  | "percent"
  | "grade"
  | "total"
  | "warning"
  | "error"
  | "success";

/** A look by meaning with what differs from it. */
export interface Style extends CellDetails {
  readonly base: StyleName;
  /** Number format, e.g. 0.00, or General. Not 0.##: spreadsheets show 3. for 3 under it. */
  readonly format?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly border?: boolean;
  readonly fill?: Colour;
  readonly colour?: Colour;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Whether the cell stays open on a protected sheet. */
  readonly isOpen?: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly words: readonly string[] }
    | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "whole"; readonly minimum: number; readonly maximum: number }
    | OtherRule;
  readonly prompt?: string;
  readonly error?: string;
  /** A warning lets the entry stand after asking; default false refuses it. */
  readonly isWarning?: boolean;
}

/** What a person chose in a spreadsheet; our own sheets do not use it. */
export interface OtherRule {
  readonly kind: "other";
  readonly type: "list" | "decimal" | "whole" | "date" | "time" | "textLength" | "custom";
  readonly operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Formulas without the leading =, relative to the top left cell of the area. */
  readonly first: string;
  readonly second?: string;
}

export interface Conditional {
  readonly area: Area;
  /** Relative to the top left cell of the area, native functions only, without the leading =. */
  readonly formula: string;
  readonly fill?: Colour;
  readonly colour?: Colour;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

/** A chart, a picture or a shape over cells. */
export interface SheetObject {
  readonly kind: "chart" | "picture" | "shape";
  /** What it is called; empty where nobody said it. */
  readonly title: string;
  /** The cells that it covers. */
  readonly area: Area;
}

/** Rows that are shown by what stands in their columns. */
export interface SheetFilter {
  /** The row of headers included. */
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
  /** The rows that it hides, counting from 0; they are no hidden rows of the sheet itself. */
  readonly hidden: readonly number[];
}

/** What the shown rows have in a column of the sheet. */
export interface FilterColumn {
  readonly column: number;
  readonly shows:
    | { readonly kind: "values"; readonly texts: readonly string[]; readonly blanks?: boolean }
    | {
        readonly kind: "conditions";
        readonly conditions: readonly FilterCondition[];
        /** Whether all of them must hold; else one is enough. */
        readonly isAll?: boolean;
      }
    /** By colours, days, averages and the like: told by the rows that are hidden alone. */
    | { readonly kind: "other" };
}

export interface FilterCondition {
  readonly operator:
    "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";
  /** A number, or a text in which * and ? stand for any letters. */
  readonly value: string;
}

export interface TableSpec {
  /** A name of letters, digits and underscores, unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** Sizes of paper; B4 and B5 are those of JIS, as Excel has them. */
export type Paper = "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal";

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half an inch at the sides, three quarters above and below. */
export const OUR_MARGINS: Margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75 };

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** A4 when omitted. */
  readonly paper?: Paper;
  /** In inches; those of our own sheets when omitted. */
  readonly margins?: Margins;
  /** Fitted to one page in width. */
  readonly fitToWidth?: boolean;
  /** At most so many pages in width and in height, 0 for as many as it takes; in the place of the former. */
  readonly fitPages?: readonly [wide: number, tall: number];
  /** Size of print in per cent, where it is not fitted to the width. */
  readonly scale?: number;
  /** Rows repeated on each page: [first, last], counting from 0. */
  readonly repeatRows?: readonly [number, number];
  /** Columns repeated on each page: [first, last], counting from 0. */
  readonly repeatColumns?: readonly [number, number];
  /** Columns with which a new page begins; of no effect where the sheet is fitted to the width. */
  readonly columnBreaks?: readonly number[];
  readonly header?: string;
  readonly footer?: string;
  readonly area?: Area;
  /** Several areas, each on pages of its own; in the place of the one. */
  readonly areas?: readonly Area[];
}
