import { blockOf, usedExtent } from "../grid";
import type { Cells, SheetInfo } from "../workbook";
import type { SheetEntry } from "./package/workbookPart";
import type { XlsxWorkbook } from "./xlsxWorkbook";
import { writeCells } from "./write/writeCells";

/** The cells of a workbook in a file. Sheets without cells (charts) are left alone. */
export function xlsxCells(workbook: XlsxWorkbook): Cells {
  return {
    list: async () =>
      workbook.part.sheets
        .filter(({ hasCells }) => hasCells)
        .map((entry) => sheetInfo(workbook, entry)),
    read: async (name, area) => blockOf(workbook.content(workbook.entry(name)), area),
    write: async (name, row, column, values) =>
      writeCells(workbook, workbook.entry(name), row, column, values),
  };
}

function sheetInfo(workbook: XlsxWorkbook, entry: SheetEntry): SheetInfo {
  const content = workbook.content(entry);
  const { rows, columns } = usedExtent(content);
  const hiddenColumns = content.hiddenColumns.flatMap(([first, last]) =>
    Array.from(
      { length: Math.max(0, Math.min(last + 1, columns) - first) },
      (_, index) => first + index,
    ),
  );
  return {
    name: entry.name,
    isHidden: entry.isHidden,
    isProtected: content.isProtected,
    rows,
    columns,
    merges: content.merges,
    hiddenRows: content.hiddenRows.filter((row) => row < rows),
    hiddenColumns,
  };
}
