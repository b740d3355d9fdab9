import { addressOf } from "../address";
import { checkTables } from "../checkTables";
import { checkSheetNames, isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Sheets } from "../workbook";
import { notPossibleHere } from "./notPossibleHere";
import { readTables } from "./package/tables";
import type { SheetEntry } from "./package/workbookPart";
import { mentionsSheet } from "./write/mentionsSheet";
import { removeSheets } from "./write/removeSheets";
import { renderSheets } from "./write/renderSheets";
import { definedNames } from "./write/workbookXml";
import type { XlsxFile } from "./xlsxFile";

/** The sheets of a workbook in a file. */
export function xlsxSheets(file: XlsxFile): Sheets {
  return {
    ...WITHOUT_RESTORE_POINT,
    render: async (specs, { onProgress, signal } = {}) => {
      if (signal?.aborted) throw new WorkbookError("cancelled");
      const names = specs.map(({ name }) => name);
      checkSheetNames(names);
      checkReplaced(file, names);
      checkTables(specs, takenTableNames(file, names));
      const isStale = leavesStaleValues(file, names);
      file.change((parts) => renderSheets(parts, specs, isStale));
      onProgress?.(specs.length, specs.length);
    },
    remove: async (names) => {
      for (const name of names) file.entry(name);
      if (names.length === 0) return;
      if (file.part.isStructureProtected) throw new WorkbookError("workbookProtected");
      if (!others(file, names).some(({ visibility }) => visibility === "visible"))
        throw new WorkbookError("lastSheet");
      refuseReferred(file, names);
      file.change((parts) => removeSheets(parts, names));
    },
  };
}

/** The file that was opened is never overwritten, so it is its own restore point. */
const WITHOUT_RESTORE_POINT: Pick<Sheets, "keep" | "kept" | "restore" | "mend"> = {
  keep: notPossibleHere,
  kept: async () => [],
  restore: notPossibleHere,
  mend: async () => undefined,
};

/** Our own protection has no password; a sheet with one belongs to somebody else. */
function checkReplaced(file: XlsxFile, names: readonly string[]): void {
  for (const name of names) {
    const old = file.part.sheets.find((sheet) => isSameSheetName(sheet.name, name));
    if (!old && file.part.isStructureProtected) throw new WorkbookError("workbookProtected");
    if (old && !old.hasCells) throw new WorkbookError("sheetNameTaken", { sheet: name });
    if (old && file.content(old).hasPassword)
      throw new WorkbookError("sheetProtected", { sheet: name });
  }
}

/** Names of tables and defined names, but not of the tables on sheets that are replaced. */
function takenTableNames(file: XlsxFile, replaced: readonly string[]): string[] {
  const tables = readTables(file.parts, others(file, replaced)).map(({ name }) => name);
  return [...tables, ...definedNames(file.parts.text(file.part.part))];
}

/** Whether a sheet goes on which formulas of others may lean: their cached values are old then. */
function leavesStaleValues(file: XlsxFile, replaced: readonly string[]): boolean {
  const rest = others(file, replaced);
  return rest.length < file.part.sheets.length && rest.some((sheet) => file.hasFormulas(sheet));
}

/** Excel takes a file for damaged whose formulas refer to a sheet that is not there. */
function refuseReferred(file: XlsxFile, removed: readonly string[]): void {
  for (const entry of others(file, removed)) {
    if (!file.hasFormulas(entry)) continue;
    file.content(entry).formulas.forEach((line, row) =>
      line?.forEach((formula, column) => {
        const sheet = formula && removed.find((name) => mentionsSheet(formula, name));
        if (!sheet) return;
        const cell = addressOf(row, column);
        throw new WorkbookError("sheetReferred", { sheet, from: entry.name, cell });
      }),
    );
  }
}

function others(file: XlsxFile, names: readonly string[]): readonly SheetEntry[] {
  return file.part.sheets.filter(
    (sheet) => !names.some((name) => isSameSheetName(name, sheet.name)),
  );
}
