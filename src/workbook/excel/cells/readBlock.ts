import type { Area } from "../../address";
import type { CellValue } from "../../cell";
import { WorkbookError } from "../../workbookError";
import type { Block } from "../../workbook";
import { formulaFromExcel } from "./spelling";

/** The matrices of a range that were loaded. */
export type LoadedCells = Pick<Excel.Range, "values" | "formulas" | "numberFormat">;

const CELLS = "values,formulas,numberFormat";

/** Asks for the cells of a range. */
export function loadCells(range: Excel.Range): Excel.Range {
  return range.load(CELLS);
}

/** Whether a text might be an error value: only the types of the values tell them apart. */
export function hasErrors({ values }: LoadedCells): boolean {
  return (values as unknown[][]).some((line) =>
    line.some((value) => typeof value === "string" && /^#[A-Z]/.test(value)),
  );
}

/**
 * The cells of an area as the contract gives them. Types of the values are needed where `hasErrors` says so.
 *
 * @throws {WorkbookError} excelTooLarge where Excel gives no values, as it does above 5,000,000 cells
 */
export function blockFromExcel(
  area: Area,
  { values, formulas, numberFormat }: LoadedCells,
  types?: readonly (readonly unknown[])[],
): Block {
  if ((values as unknown) === null) throw new WorkbookError("excelTooLarge");
  const lines = values as unknown[][];
  return {
    area,
    values: lines.map((line, row) =>
      line.map((value, column) => valueFromExcel(value, types?.[row]?.[column])),
    ),
    formulas: (formulas as unknown[][]).map((line, row) =>
      line.map((formula, column) => formulaFromExcel(formula, lines[row]![column])),
    ),
    formats: (numberFormat as unknown[][]).map((line) =>
      line.map((format) => (format === "General" ? null : String(format))),
    ),
  };
}

function valueFromExcel(value: unknown, type: unknown): CellValue {
  if (value === "" || value === null) return null;
  if (type === "Error" && typeof value === "string") return { error: value };
  return value as CellValue;
}
