import { blockOf, usedExtent } from "../grid";
import { isUnlisted, STATE_SHEET } from "../ownSheets";
import { isSameSheetName } from "../sheetName";
import { storable } from "../storable";
import type { Cells, SheetInfo } from "../workbook";
import type { SheetEntry } from "./package/workbookPart";
import type { XlsxFile } from "./xlsxFile";
import { changesOf, refuseLocked, writeCells } from "./write/writeCells";

/** The cells of a workbook in a file. Sheets without cells (charts) and hidden ones of our own are left alone. */
export function xlsxCells(file: XlsxFile): Cells {
  return {
    list: async () =>
      file.part.sheets
        .filter(({ hasCells, name }) => hasCells && !isUnlisted(name))
        .map((entry) => sheetInfo(file, entry)),
    readState: async () => {
      const entry = file.part.sheets.find(
        ({ hasCells, name }) => hasCells && isSameSheetName(name, STATE_SHEET),
      );
      return entry && blockOf(file.content(entry));
    },
    read: async (name, area) => blockOf(file.content(file.entry(name)), area),
    write: async (name, row, column, values) => {
      const entry = file.entry(name);
      const changes = changesOf(row, column, values, (value) => ({ value: storable(value) }));
      refuseLocked(file, entry, changes);
      writeCells(file, entry, changes);
    },
    writeFormulas: async (name, row, column, formulas) => {
      const entry = file.entry(name);
      const changes = changesOf(row, column, formulas, (formula) => ({ value: null, formula }));
      refuseLocked(file, entry, changes);
      writeCells(file, entry, changes);
    },
  };
}

function sheetInfo(file: XlsxFile, entry: SheetEntry): SheetInfo {
  const content = file.content(entry);
  const { rows, columns } = usedExtent(content);
  const hiddenColumns = content.hiddenColumns.flatMap(([first, last]) =>
    Array.from(
      { length: Math.max(0, Math.min(last + 1, columns) - first) },
      (_, index) => first + index,
    ),
  );
  return {
    name: entry.name,
    isHidden: entry.visibility !== "visible",
    isProtected: content.isProtected,
    rows,
    columns,
    merges: content.merges,
    hiddenRows: content.hiddenRows.filter((row) => row < rows),
    hiddenColumns,
  };
}
