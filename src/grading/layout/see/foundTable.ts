import type { View } from "./view";

/** A rectangle that looks like a table: header rows above lines of data. */
export interface FoundTable {
  readonly view: View;
  readonly headerRows: readonly number[];
  /** Rows of weights or full marks between the header and the data. */
  readonly weightRows: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
  /** Rows among the lines that repeat the header. */
  readonly repeatedHeaders?: readonly number[];
  /** How far to the right the other halves of a list begin that is printed side by side. */
  readonly halves?: readonly number[];
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The title above, "" where there is none. */
  readonly title: string;
}
