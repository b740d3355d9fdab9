import { parseArea } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import type { CellChange } from "./cellChange";
import { largest, smallest } from "../../workbook/extremes";

/**
 * Writes the changes and no other cell: all of them or none, where the adapter has a restore point, which comes first.
 *
 * @throws {WorkbookError} sheetProtected
 */
export async function applyChanges(
  workbook: Workbook,
  changes: readonly CellChange[],
): Promise<void> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return;
  const { restores } = workbook.capabilities;
  if (restores) await workbook.sheets.keep(sheets);
  try {
    await writeCells(workbook, changes);
  } catch (error) {
    if (restores) await workbook.sheets.restore();
    throw error;
  }
}

/** Writes the changes, a block a sheet, without a restore point. @throws {WorkbookError} sheetProtected */
export async function writeCells(
  workbook: Workbook,
  changes: readonly CellChange[],
): Promise<void> {
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const { row, column, lines } = blockOf(changes.filter((change) => change.sheet === sheet));
    await workbook.cells.write(sheet, row, column, lines);
  }
}

/** The smallest block around the cells; what is not among them is undefined, and so stays as it is. */
function blockOf(changes: readonly CellChange[]): {
  row: number;
  column: number;
  lines: (CellValue | undefined)[][];
} {
  const cells = changes.map(({ address, after }) => ({ ...parseArea(address)!, after }));
  const row = smallest(cells.map((cell) => cell.row));
  const column = smallest(cells.map((cell) => cell.column));
  const height = largest(cells.map((cell) => cell.row)) - row + 1;
  const width = largest(cells.map((cell) => cell.column)) - column + 1;
  const lines = Array.from({ length: height }, () =>
    new Array<CellValue | undefined>(width).fill(undefined),
  );
  for (const cell of cells) lines[cell.row - row]![cell.column - column] = cell.after;
  return { row, column, lines };
}
