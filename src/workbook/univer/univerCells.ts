import { IUndoRedoService, type ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellValue } from "../cell";
import { checkArea } from "../checkArea";
import { blockOf } from "../grid";
import { isUnlisted, STATE_SHEET } from "../ownSheets";
import type { OwnWrites } from "../ownWrites";
import type { Cells, SheetInfo } from "../workbook";
import { cellDataOf } from "./image/cellData";
import { filteredRows } from "./filter/gridFilter";
import { WorkbookError } from "../workbookError";
import { isLockedCell, isSheetProtected } from "./protection/protectedSheets";
import { areaOf } from "./image/sheetImage";
import type { UniverBook } from "./univerBook";
import { largest } from "../extremes";

/** The cells of the workbook that the spreadsheet shows. */
export function univerCells(book: UniverBook, turn: OwnWrites): Cells {
  return {
    list: async () =>
      book.sheets
        .filter((sheet) => !isUnlisted(sheet.getSheetName()))
        .map((sheet) => sheetInfo(book, sheet)),
    readState: async () => {
      const sheet = book.find(STATE_SHEET);
      return sheet && blockOf(book.content(sheet));
    },
    read: async (name, area) => {
      const sheet = book.sheet(name);
      await book.calculated();
      return blockOf(book.content(sheet, area), area);
    },
    write: async (name, row, column, values) => {
      // Our turn ends before the formulas follow: what somebody types meanwhile is a change of theirs.
      turn.now(() => put(book, name, { row, column, lines: values }, cellDataOf));
      await book.calculated();
    },
    writeFormulas: async (name, row, column, formulas) => {
      turn.now(() =>
        put(book, name, { row, column, lines: formulas }, (formula) => ({ f: `=${formula}` })),
      );
      await book.calculated();
    },
  };
}

/** Lines of cells from a first one on; undefined leaves a cell as it is. */
interface Lines<Value> {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly (Value | undefined)[])[];
}

/** Fills cells as a user does, in one step that can be undone; undefined leaves a cell as it is. @throws {WorkbookError} sheetProtected */
export function enterCells(
  book: UniverBook,
  lines: ReadonlyMap<string, readonly (readonly (CellValue | undefined)[])[]>,
): void {
  const batch = book.service(IUndoRedoService).__tempBatchingUndoRedo(book.facade.getId());
  try {
    for (const [name, each] of lines)
      put(book, name, { row: 0, column: 0, lines: each }, cellDataOf);
  } finally {
    batch.dispose();
  }
}

/** Writes the cells that are not undefined, all in one step that can be undone. @throws {WorkbookError} sheetProtected */
function put<Value>(
  book: UniverBook,
  name: string,
  { row, column, lines }: Lines<Value>,
  cellOf: (value: Value) => ICellData,
): void {
  const sheet = book.sheet(name);
  const columns = largest(
    lines.map((line) => line.length),
    0,
  );
  checkArea({ row, column, rows: lines.length, columns });
  const id = sheet.getSheetId();
  const isProtected = isSheetProtected(book, id);
  const cells: Record<number, Record<number, ICellData>> = {};
  lines.forEach((line, offset) =>
    line.forEach((value, index) => {
      if (value === undefined) return;
      if (isProtected && isLockedCell(book, id, row + offset, column + index)) {
        throw new WorkbookError("sheetProtected", { sheet: name });
      }
      (cells[row + offset] ??= {})[column + index] = cellOf(value);
    }),
  );
  if (Object.keys(cells).length === 0) return;
  book.ownHand.write(() => {
    if (row + lines.length > sheet.getMaxRows()) sheet.setRowCount(row + lines.length);
    if (column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns);
    sheet.getRange(row, column, lines.length, Math.max(1, columns)).setValues(cells);
  });
}

function sheetInfo(book: UniverBook, sheet: FWorksheet): SheetInfo {
  const core = sheet.getSheet();
  const { rows, columns } = book.extent(sheet);
  return {
    name: sheet.getSheetName(),
    isHidden: sheet.isSheetHidden(),
    isProtected: isSheetProtected(book, sheet.getSheetId()),
    rows,
    columns,
    merges: core.getMergeData().map(areaOf),
    hiddenRows: hiddenRows(book, sheet, rows),
    hiddenColumns: core
      .getHiddenCols()
      .flatMap(({ startColumn, endColumn }) =>
        numbers(startColumn, Math.min(endColumn, columns - 1)),
      ),
  };
}

/** Rows that are hidden one by one or by a filter: a file knows no difference. */
function hiddenRows(book: UniverBook, sheet: FWorksheet, count: number): number[] {
  const hidden = sheet
    .getSheet()
    .getHiddenRows()
    .flatMap(({ startRow, endRow }) => numbers(startRow, Math.min(endRow, count - 1)));
  const filtered = filteredRows(book, sheet).filter((row) => row < count);
  if (filtered.length === 0) return hidden;
  return [...new Set([...hidden, ...filtered])].sort((one, other) => one - other);
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
