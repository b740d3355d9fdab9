import type { CellValue } from "../../../src/workbook/cell";
import type { HostBook } from "./hostBook";
import type { HostCell, HostSheet } from "./hostSheet";
import { areaOf } from "./areas";

/** What a cell shows: a formula as the calculator sees it now, else as it was when it was written. */
export function valueOf(book: HostBook, sheet: HostSheet, cell: HostCell | undefined): CellValue {
  if (!cell) return null;
  if (cell.formula === null) return cell.value;
  const calculated = book.calculate(cell.formula, {
    sheet: sheet.name,
    value: (address) => {
      const { row, column } = areaOf(address);
      return valueOf(book, sheet, sheet.at(row, column));
    },
  });
  return calculated === undefined ? cell.value : calculated;
}
