import type { CellValue } from "../../workbook/cell";
import type { Selection, Workbook } from "../../workbook/workbook";
import { plainWord } from "../../scoring/plainWord";
import type { Grading } from "../results/grading";

/**
 * The unit that a selected cell belongs to: the one whose name stands in its row, else in its column, nearest to the
 * left or above. Undefined where no unit is named there.
 */
export async function unitAt(
  workbook: Workbook,
  { sheet, area }: Selection,
  { read }: Grading,
): Promise<number | undefined> {
  const infos = await workbook.cells.list();
  const info = infos.find(({ name }) => name === sheet);
  if (!info || area.row >= info.rows || area.column >= info.columns) return undefined;
  const { values } = await workbook.cells.read(sheet);
  const named = (value: CellValue): number | undefined =>
    typeof value === "string"
      ? (read.data.unitIndex.get(value.trim()) ?? read.data.plainIndex.get(plainWord(value)))
      : undefined;
  const row = values[area.row] ?? [];
  const left = row.slice(0, area.column + 1).reverse();
  const above = values.slice(0, area.row + 1).map((line) => line[area.column] ?? null);
  for (const line of [left, above.reverse(), row]) {
    const unit = line.map(named).find((each) => each !== undefined);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
