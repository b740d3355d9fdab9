import type { Sentence } from "../scoring/locale";
import type { CellValue } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";

/** A cell that people should look at, and why. */
export interface Mark {
  readonly row: number;
  readonly column: number;
  readonly colour: string;
  readonly note: string;
}

/** By row and column, from 0; a formula with the value that it shows. */
type MergedCells = ReadonlyMap<
  number,
  ReadonlyMap<number, { readonly value: CellValue; readonly formula?: string }>
>;

/** A workbook that can be saved as a file. */
export interface FileWorkbook extends Workbook {
  save(): Uint8Array;
  /** The same bytes in pieces, one behind the other. */
  pieces(): Iterable<Uint8Array>;
  /** Writes into single cells, locked ones too: what a command writes was asked for. */
  patch(sheet: string, changes: MergedCells): void;
  /** Puts cells on another ground with a note at each; what stands in them stays. */
  mark(sheet: string, marks: readonly Mark[]): void;
}

/** A file that was opened, and what of it did not come over from another format. */
export interface OpenedFile {
  readonly workbook: FileWorkbook;
  readonly lost: readonly Sentence[];
}

/** How workbooks come out of files; the door's index chooses it. */
export interface FileAdapter {
  /** `name` tells a .csv from any other text, and what its sheet is called. */
  open(bytes: Uint8Array, name: string): Promise<OpenedFile>;
  create(): FileWorkbook | Promise<FileWorkbook>;
}
