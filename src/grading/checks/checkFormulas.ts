import { addressOf } from "../../workbook/address";
import type { Block, Workbook } from "../../workbook/workbook";
import type { Findings } from "../findings/finding";
import type { ReadWorkbook } from "../read/readWorkbook";
import { relativeForm } from "./relativeForm";
import { largest } from "../../workbook/extremes";

/** In a column of so many formulas, most of one form, the others are worth a look. */
const ENOUGH = 3;
const MOST = 0.6;

/**
 * Formulas of 数据 that differ from the rest of their column: overwritten by a value, or with shifted references
 * (formula cells go wrong in one of a hundred cells; Powell et al. 2007).
 */
export async function checkFormulas(
  workbook: Workbook,
  { sheetOf, data }: ReadWorkbook,
  findings: Findings,
): Promise<void> {
  const sheet = sheetOf.get("data")?.name;
  if (sheet === undefined) return;
  const block = await workbook.cells.read(sheet);
  const rows = data.units.map((_, unit) => rowOf(data.placeOf(unit, "unit").address));
  const width = largest(
    block.formulas.map((cells) => cells.length),
    0,
  );
  for (let column = 0; column < width; column++) checkColumn(block, sheet, rows, column, findings);
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
}

function checkColumn(
  { area, formulas, values }: Block,
  sheet: string,
  rows: readonly number[],
  column: number,
  findings: Findings,
): void {
  if (!rows.some((row) => (formulas[row - area.row]?.[column] ?? null) !== null)) return;
  const cells = rows.map((row) => {
    const formula = formulas[row - area.row]?.[column] ?? null;
    const value = values[row - area.row]?.[column] ?? null;
    const form = formula === null ? null : relativeForm(formula, row, column + area.column);
    return { row, formula, value, form };
  });
  const counts = new Map<string, number>();
  for (const { form } of cells) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [usual, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ["", 0]);
  if (count < ENOUGH || count < MOST * cells.length) return;
  const example = cells.find(({ form }) => form === usual)!.formula!;
  for (const { row, formula, value, form } of cells) {
    if (form === usual) continue;
    const place = { sheet, address: addressOf(row, column + area.column) };
    if (formula !== null)
      findings.add("warning", "formulaShifted", place, { formula, usual: example });
    else if (typeof value === "number") findings.add("warning", "formulaOverwritten", place);
  }
}
