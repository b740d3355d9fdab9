import type { Grading } from "../results/grading";
import { valueKey } from "../read/readData";
import { literal } from "./rounding";

/**
 * The measured value of a unit on an indicator as a formula over 数据; "" where there is no number. A value that 数据
 * holds as text, or that comes from 评分, stands as a constant.
 */
export function measuredFormula(grading: Grading, index: number, unit: number): string {
  const { appraisal } = grading;
  const { code, measure } = appraisal.scheme.indicators[index]!;
  const current = numberCell(
    grading,
    valueKey(code),
    unit,
    appraisal.columns.values[index]!.values,
  );
  if (measure === "value") return present([current], current);
  const base = numberCell(grading, `base:${code}`, unit, appraisal.columns.bases[index] ?? null);
  if (measure === "change") return present([current, base], `${current}-${base}`);
  if (measure === "growth") return compared([current, base], current, base);
  const { population, basePopulation } = appraisal.columns;
  const people = numberCell(grading, "population", unit, population);
  const before = numberCell(grading, "basePopulation", unit, basePopulation);
  return compared([current, base, people, before], `${current}/${people}`, `${base}/${before}`);
}

/** The cell of a number in 数据, or the number itself where the cell holds it in another form. */
export function numberCell(
  { read }: Grading,
  key: string,
  unit: number,
  values: Float64Array | null,
): string {
  const { sheet, address } = read.data.placeOf(unit, key);
  const value = values?.[unit] ?? NaN;
  const isPlain = typeof read.data.cellOf(unit, key) === "number";
  if (isPlain || Number.isNaN(value)) return `${sheetName(sheet)}!${address}`;
  return literal(value);
}

/** A sheet name as a formula writes it. */
function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function present(cells: readonly string[], expression: string): string {
  const references = cells.filter((cell) => cell.includes("!"));
  if (references.length === 0) return expression;
  const tests = references.map((cell) => `ISNUMBER(${cell})`).join(",");
  const test = references.length === 1 ? tests : `AND(${tests})`;
  return `IF(${test},${expression},"")`;
}

/** Per cent of growth, "" for a base of 0 or a change of sign. */
function compared(cells: readonly string[], current: string, base: string): string {
  const growth = `100*(${current}-${base})/ABS(${base})`;
  return present(cells, `IF(AND(${base}<>0,(${current})*(${base})>=0),${growth},"")`);
}
