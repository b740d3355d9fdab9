import type { Selection, Workbook } from "../../../workbook/workbook";
import type { PickedBlock } from "./functionExample";

/** So many cells are read for an example: a column of 10,000 units, or 200 lines of a wide table. */
const MOST_CELLS = 10_000;
const MOST_COLUMNS = 50;

/**
 * What is selected, as far as something stands there: whole columns end with the data. Undefined for a single cell,
 * which is where a formula goes, and where nothing stands.
 */
export async function pickedBlock(
  { cells }: Workbook,
  { sheet, area }: Selection,
): Promise<PickedBlock | undefined> {
  if (area.rows * area.columns < 2) return undefined;
  const info = (await cells.list()).find(({ name }) => name === sheet);
  if (!info) return undefined;
  const columns = Math.min(area.columns, info.columns - area.column, MOST_COLUMNS);
  const most = Math.floor(MOST_CELLS / Math.max(1, columns));
  const rows = Math.min(area.rows, info.rows - area.row, most);
  if (rows < 1 || columns < 1 || rows * columns < 2) return undefined;
  const used = { row: area.row, column: area.column, rows, columns };
  const { values } = await cells.read(sheet, used);
  const isEmpty = values.every((line) => line.every((value) => value === null));
  return isEmpty ? undefined : { sheet, area: used, values };
}
