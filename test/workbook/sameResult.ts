import { isCellError, type CellValue } from "../../src/workbook/cell";

/** Whether two calculators gave the same: they may differ in the last digits. */
export function isSameResult(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  return isCellError(one) && isCellError(other) ? one.error === other.error : one === other;
}
