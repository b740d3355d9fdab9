import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { checkArea } from "../checkArea";
import { blockOf, usedExtent } from "../grid";
import type { OwnTurn } from "../ownTurn";
import type { Cells, SheetInfo } from "../workbook";
import { cellDataOf } from "./cellData";
import { areaOf } from "./sheetImage";
import type { UniverBook } from "./univerBook";

/** The cells of the workbook that the spreadsheet shows. */
export function univerCells(book: UniverBook, turn: OwnTurn): Cells {
  return {
    list: async () => book.sheets.map((sheet) => sheetInfo(book, sheet)),
    read: async (name, area) => {
      const sheet = book.sheet(name);
      await book.calculated();
      return blockOf(book.content(sheet), area);
    },
    write: async (name, row, column, values) => {
      // Our turn ends before the formulas follow: what somebody types meanwhile is a change of theirs.
      turn.now(() => put(book.sheet(name), row, column, values, cellDataOf));
      await book.calculated();
    },
    writeFormulas: async (name, row, column, formulas) => {
      turn.now(() =>
        put(book.sheet(name), row, column, formulas, (formula) => ({ f: `=${formula}` })),
      );
      await book.calculated();
    },
  };
}

/** Writes the cells that are not undefined, all in one step that can be undone. */
function put<Value>(
  sheet: FWorksheet,
  row: number,
  column: number,
  lines: readonly (readonly (Value | undefined)[])[],
  cellOf: (value: Value) => ICellData,
): void {
  const columns = Math.max(0, ...lines.map((line) => line.length));
  checkArea({ row, column, rows: lines.length, columns });
  const cells: Record<number, Record<number, ICellData>> = {};
  lines.forEach((line, offset) =>
    line.forEach((value, index) => {
      if (value === undefined) return;
      (cells[row + offset] ??= {})[column + index] = cellOf(value);
    }),
  );
  if (Object.keys(cells).length === 0) return;
  if (row + lines.length > sheet.getMaxRows()) sheet.setRowCount(row + lines.length);
  if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
  sheet.getRange(row, column, lines.length, Math.max(1, columns)).setValues(cells);
}

function sheetInfo(book: UniverBook, sheet: FWorksheet): SheetInfo {
  const core = sheet.getSheet();
  const { rows, columns } = usedExtent(book.content(sheet));
  return {
    name: sheet.getSheetName(),
    isHidden: sheet.isSheetHidden(),
    isProtected: false,
    rows,
    columns,
    merges: core.getMergeData().map(areaOf),
    hiddenRows: core
      .getHiddenRows()
      .flatMap(({ startRow, endRow }) => numbers(startRow, Math.min(endRow, rows - 1))),
    hiddenColumns: core
      .getHiddenCols()
      .flatMap(({ startColumn, endColumn }) =>
        numbers(startColumn, Math.min(endColumn, columns - 1)),
      ),
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
