import { MAPPING_KEY } from "../grading/layout/mapping";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { GridSheet } from "./gridSheets";
import { savedFile } from "./savedFile";
import type { FileWorkbook } from "./workbenchParts";

/** A file as the spreadsheet can show it. */
export interface ShownFile {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
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
}

/** The heavy work with files; in a thread of its own where the browser allows it. */
export interface FileWork {
  /** @throws {WorkbookError} */
  show(bytes: Uint8Array): Promise<ShownFile>;
  /** The bytes of the saved file. @throws {WorkbookError} */
  save(saving: Saving): Promise<Uint8Array>;
}

/** The work itself, with the carrier that opens and makes files. */
export function fileWork(carrier: {
  open(bytes: Uint8Array): FileWorkbook;
  create(): FileWorkbook;
}): FileWork {
  return {
    show: async (bytes) => {
      const file = carrier.open(bytes);
      const mapping = await file.session.load(MAPPING_KEY);
      return { sheets: file.describe(), names: file.names(), mapping };
    },
    save: async ({ original, sheets, described, mapping }) => {
      const file = original ? carrier.open(original) : carrier.create();
      if (mapping !== undefined) await file.session.store(MAPPING_KEY, mapping);
      return savedFile(file, sheets, described);
    },
  };
}
