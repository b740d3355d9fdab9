import type { Area } from "./address";

/** A name that formulas may use, and what it stands for. */
export interface DefinedName {
  readonly name: string;
  /** A reference or a formula without the leading =. */
  readonly refersTo: string;
}

/** A table that formulas may refer to, as in 表1[得分]. */
export interface DefinedTable {
  readonly name: string;
  readonly sheet: string;
  /** With its header and total rows. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  /** The names of its columns, from left to right. */
  readonly columns: readonly string[];
}

/** What formulas of a workbook may refer to besides cells. */
export interface Definitions {
  readonly names: readonly DefinedName[];
  readonly tables: readonly DefinedTable[];
}
