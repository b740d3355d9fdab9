import type { Details } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import type { Cause } from "./causes";

/** Proven: the cause, applied to the exact data, gives what the cell shows. Note: nothing is wrong as yet. */
export type Certainty = "proven" | "possible" | "unknown" | "note";

/** A cell of an old workbook that shows something else than it should, or soon may. */
export interface Flaw {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly shown: CellValue;
  /** What it should show; null where there is no result as things stand. */
  readonly should: CellValue;
  /** Then what there would be without what is missing. */
  readonly rest?: number;
  readonly causes: readonly { readonly cause: Cause; readonly details: Details }[];
  readonly certainty: Certainty;
}
