import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import type { CellSpec, SheetSpec } from "../../../src/workbook/sheetSpec";
import type { CellValue } from "../../../src/workbook/cell";
import type { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";

/** A cell of an old workbook: a value, or [formula, what it shows]. */
export type OldCell = CellValue | readonly [formula: string, shown: CellValue];

/** The bytes of a workbook with one sheet, as somebody saved it. */
export async function oldBytes(
  rows: readonly (readonly OldCell[])[],
  more: Partial<SheetSpec> = {},
): Promise<Uint8Array> {
  const workbook = createXlsx();
  const specOf = (cell: OldCell): CellSpec => {
    if (!isFormula(cell)) return { value: cell };
    return { formula: cell[0], value: cell[1] };
  };
  await workbook.sheets.render([
    { name: "汇总", rows: rows.map((row) => row.map(specOf)), ...more },
  ]);
  return workbook.save();
}

function isFormula(cell: OldCell): cell is readonly [string, CellValue] {
  return Array.isArray(cell);
}

export async function oldBook(
  rows: readonly (readonly OldCell[])[],
  more: Partial<SheetSpec> = {},
): Promise<XlsxWorkbook> {
  return openXlsx(await oldBytes(rows, more));
}
