import { checkTables } from "../checkTables";
import { checkSheetNames, isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Sheets } from "../workbook";
import { readTables, readTable } from "./package/tables";
import { readRelationships } from "./package/relationships";
import { removeSheets } from "./write/removeSheets";
import { renderSheets } from "./write/renderSheets";
import { definedNames } from "./write/workbookXml";
import type { XlsxFile } from "./xlsxFile";

/** The sheets of a workbook in a file. */
export function xlsxSheets(file: XlsxFile): Sheets {
  return {
    render: async (specs) => {
      const names = specs.map(({ name }) => name);
      checkSheetNames(names);
      checkReplaced(file, names);
      checkTables(specs, takenTableNames(file, names));
      file.change((parts) => renderSheets(parts, specs));
    },
    remove: async (names) => {
      for (const name of names) file.entry(name);
      if (names.length === 0) return;
      if (file.part.isStructureProtected) throw new WorkbookError("workbookProtected");
      const rest = file.part.sheets.filter(
        (sheet) => !names.some((name) => isSameSheetName(name, sheet.name)),
      );
      if (!rest.some(({ isHidden }) => !isHidden)) throw new WorkbookError("lastSheet");
      file.change((parts) => removeSheets(parts, names));
    },
  };
}

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
function takenTableNames({ parts, part }: XlsxFile, replaced: readonly string[]): string[] {
  const freed = part.sheets
    .filter((sheet) => replaced.some((name) => isSameSheetName(name, sheet.name)))
    .flatMap((sheet) => readRelationships(parts, sheet.part))
    .filter(({ kind, target }) => kind === "table" && parts.has(target))
    .map(({ target }) => readTable(parts, target).name);
  const tables = readTables(parts).map(({ name }) => name);
  return [
    ...tables.filter((name) => !freed.includes(name)),
    ...definedNames(parts.text(part.part)),
  ];
}
