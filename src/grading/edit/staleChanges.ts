import { parseArea } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";
import type { CellChange } from "./cellChange";

/** The changes whose cells do not say any more what was shown: somebody wrote into them meanwhile. */
export async function staleChanges(
  workbook: Workbook,
  changes: readonly CellChange[],
): Promise<CellChange[]> {
  const stale: CellChange[] = [];
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const { area, values, formulas } = await workbook.cells.read(sheet);
    for (const change of changes.filter((each) => each.sheet === sheet)) {
      const at = parseArea(change.address)!;
      const [row, column] = [at.row - area.row, at.column - area.column];
      const value = values[row]?.[column] ?? null;
      const isFormula = (formulas[row]?.[column] ?? null) !== null;
      if (isFormula || !isSame(value, change.before)) stale.push(change);
    }
  }
  return stale;
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}
