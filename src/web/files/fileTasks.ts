import type { BookState } from "../../grading/seal/bookState";
import type { Definitions } from "../../workbook/definitions";
import type { NameChanges } from "../../workbook/nameChanges";
import type { SortedRows } from "../../workbook/sheetChange";
import type { SheetRename } from "../../workbook/sheetRename";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { GridSheet } from "../grid/gridSheets";
import type { OnProgress } from "../progress";

/** A file as the spreadsheet can show it. */
export interface ShownFile {
  readonly sheets: readonly SheetSpec[];
  readonly definitions: Definitions;
  /** Whether it takes no other sheets than it has. */
  readonly isStructureProtected?: boolean;
  /** How a sheet of the office's own is read, if that was kept with the file. */
  readonly mapping: string | undefined;
  /** The copy of its state, beside the sheet of it (grading/seal/bookState.ts). */
  readonly copy?: string | undefined;
}

/** What is to be saved. */
export interface Saving {
  /** The file that was opened; undefined for a new workbook. */
  readonly original: Uint8Array | undefined;
  readonly sheets: readonly GridSheet[];
  readonly described: ReadonlyMap<string, SheetSpec>;
  readonly mapping: string | undefined;
  /** What is known of the workbook besides its visible sheets, such as its seal. */
  readonly state?: BookState;
  /** How the names that formulas may use differ from those of the file. */
  readonly names?: NameChanges;
  /** What was sorted of sheets of the file (keptSorts.ts). */
  readonly sorts?: ReadonlyMap<string, readonly SortedRows[]>;
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
