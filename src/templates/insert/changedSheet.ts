import { isCellError, type CellValue } from "../../workbook/cell";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Block } from "../../workbook/workbook";

/** Whether a sheet holds something that its template did not write; samples that were cleared are nothing. */
export function isChangedSheet(spec: SheetSpec, { values, formulas }: Block): boolean {
  const rows = Math.max(spec.rows.length, values.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(spec.rows[row]?.length ?? 0, values[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const formula = formulas[row]?.[column] ?? null;
      const value = values[row]?.[column] ?? null;
      if (!isAsWritten(spec.rows[row]?.[column], value, formula)) return true;
    }
  }
  return false;
}

function isAsWritten(
  written: CellSpec | undefined,
  value: CellValue,
  formula: string | null,
): boolean {
  if (written?.formula !== undefined)
    return formula !== null && plain(formula) === plain(written.formula);
  if (formula !== null) return false;
  if (isBlank(value)) return !written || isBlank(written.value) || isSample(written);
  return same(written?.value ?? null, value);
}

const isBlank = (value: CellValue): boolean => value === null || value === "";

/** Programs write the same formula with other spaces and letters. */
const plain = (formula: string): string => formula.replace(/\s/g, "").toLowerCase();

function same(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return one === other;
}

/** Whether the cell holds an example that a person replaces with what is theirs. */
export function isSample({ style, value, formula }: CellSpec): boolean {
  const base = typeof style === "object" ? style.base : style;
  return base === "sample" && value !== null && formula === undefined;
}
