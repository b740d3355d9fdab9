import type { PrintSetup } from "../../workbook/sheetSpec";
import type { GridSheet } from "../grid/gridSheets";

/** A sheet ready for the printer. */
export interface PrintedSheet extends GridSheet {
  /** The texts that its cells show under their number formats. */
  readonly texts: readonly (readonly string[])[];
  /** How its file says that it prints. */
  readonly print: PrintSetup | undefined;
  /** How many rows and columns from A1 on have something to show. */
  readonly extent: Extent;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}
