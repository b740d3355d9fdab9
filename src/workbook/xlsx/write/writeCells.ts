import type { CellValue } from "../../cell";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxWorkbook } from "../xlsxWorkbook";

export function writeCells(
  workbook: XlsxWorkbook,
  entry: SheetEntry,
  row: number,
  column: number,
  values: readonly (readonly (CellValue | undefined)[])[],
): void {
  throw new Error(
    `Writing cells is not finished: ${workbook.part.part} ${entry.name} ${row} ${column} ${values.length}`,
  );
}
