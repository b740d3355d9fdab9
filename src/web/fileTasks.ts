import type { Definitions } from "../workbook/definitions";
import type { NameChanges } from "../workbook/nameChanges";
import type { SheetRename } from "../workbook/sheetRename";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { GridSheet } from "./gridSheets";
import type { OnProgress } from "./progress";

/** A file as the spreadsheet can show it. */
export interface ShownFile {
  readonly sheets: readonly SheetSpec[];
  readonly definitions: Definitions;
  /** How a sheet of the office's own is read, if that was kept with the file. */
  readonly mapping: string | undefined;
}

/** What is to be saved. */
export interface Saving {
  /** The file that was opened; undefined for a new workbook. */
  readonly original: Uint8Array | undefined;
  readonly sheets: readonly GridSheet[];
  readonly described: ReadonlyMap<string, SheetSpec>;
  readonly mapping: string | undefined;
  /** How the names that formulas may use differ from those of the file. */
  readonly names?: NameChanges;
  /** Sheets of the file that have other names now. */
  readonly renames?: readonly SheetRename[];
}

/** The heavy work with files. */
export interface FileTasks {
  /** @throws {WorkbookError} */
  show(bytes: Uint8Array, onProgress?: OnProgress): Promise<ShownFile>;
  /** The bytes of the saved file. @throws {WorkbookError} */
  save(saving: Saving, onProgress?: OnProgress): Promise<Uint8Array>;
}

/** The same in a thread of its own, which can be stopped. */
export interface FileWork extends FileTasks {
  /** Stops what is being done; whoever waits for it gets a WorkbookError cancelled. */
  cancel(): void;
}
