import type { SheetSpec, StyleName, Style } from "./sheetSpec";

/** How a sheet looks now: what a person did to it in a spreadsheet is in it. */
export interface SheetFormatting extends Pick<
  SheetSpec,
  | "widths"
  | "heights"
  | "freeze"
  | "tabColour"
  | "validations"
  | "conditionals"
  | "numberLooks"
  | "hiddenRows"
  | "hiddenColumns"
  | "filter"
> {
  readonly styles: readonly (readonly (StyleName | Style | undefined)[] | undefined)[];
  /** Cells whose formula is one over arrays with one result, as "row,column". */
  readonly arrays?: readonly string[];
  /** Whether the filter is another one than the sheet was drawn with. */
  readonly isFilterChanged?: boolean;
  /** What is there that no description can say. */
  readonly unsaved?: readonly UnsavedKind[];
}

/** Parts of cells in looks of their own · text cut off at the edge · looks that compare cells with several areas or stand between other limits · tick boxes, several choices · filters by colours, days and the like. */
export type UnsavedKind = "textParts" | "cutOff" | "bars" | "choices" | "diagonals" | "filters";
