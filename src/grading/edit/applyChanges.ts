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
    for (const sheet of sheets) {
      const { row, column, lines } = blockOf(changes.filter((change) => change.sheet === sheet));
      await workbook.cells.write(sheet, row, column, lines);
    }
  } catch (error) {
    if (restores) await workbook.sheets.restore();
    throw error;
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
