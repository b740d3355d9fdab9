import type { Workbook } from "../workbook/workbook";

/** A workbook that can be saved as a file. */
export interface FileWorkbook extends Workbook {
  save(): Uint8Array;
}

/** How workbooks come out of files; the door's index chooses it. */
export interface Carrier {
  open(bytes: Uint8Array): FileWorkbook;
  create(): FileWorkbook;
}
