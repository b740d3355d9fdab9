import { inWorkbook } from "../rules";
import type { Grading } from "../results/grading";
import { percentFormat } from "../read/percentFormat";
import { valueKey } from "../read/indicatorColumns";
import { literal } from "../formulas/rounding";

/** A number of 数据 in a formula: the cell that holds it, null where it stands as a constant. */
export interface NumberInFormula {
  readonly cell: string | null;
  readonly expression: string;
}

/**
 * The measured value of a unit on an indicator as a formula over 数据; "" where there is no number. A value that 数据
 * holds as text, or that comes from 评分, stands as a constant.
 */
export function measuredFormula(grading: Grading, index: number, unit: number): string {
  const { columns, scheme } = grading.appraisal;
  const { code, measure, scale } = scheme.indicators[index]!;
  const per = scale === "permille" ? 1000 : 100;
  const current = quantityIn(grading, index, unit, valueKey(code), columns.values[index]!.values);
  if (measure === "value") return present([current], current.expression);
  if (measure === "ratePerHead") {
    const people = numberIn(grading, "populationGrowth", unit, columns.populationGrowth, 100);
    const [growth, more] = [current.expression, people.expression];
    const gain = ownDifference(`100*${growth}`, `${per}*${more}`);
    return present([current, people], `${gain}/(100+${more})`);
  }
  const base = quantityIn(grading, index, unit, `base:${code}`, columns.bases[index] ?? null);
  const [now, before] = [current.expression, base.expression];
  if (measure === "change") return present([current, base], ownDifference(now, before));
  if (measure === "growth") return compared([current, base], now, before, per);
  const people = numberIn(grading, "population", unit, columns.population, 1);
  const peopleBefore = numberIn(grading, "basePopulation", unit, columns.basePopulation, 1);
  // (c ÷ p − b ÷ q) ÷ (b ÷ q) is (c × q − b × p) ÷ (b × p): nothing is lost by dividing first.
  return compared(
    [current, base, people, peopleBefore],
    `(${now}*${peopleBefore.expression})`,
    `(${before}*${people.expression})`,
    per,
  );
}

/** A value, base value or target of an indicator; a cell typed as per cent counts in its points. */
export function quantityIn(
  grading: Grading,
  index: number,
  unit: number,
  key: string,
  values: Float64Array | null,
): NumberInFormula {
  const { scale, rule } = grading.appraisal.scheme.indicators[index]!;
  const isMark = inWorkbook(rule).values === "marks";
  return numberIn(grading, key, unit, values, isMark ? 1 : scale === "permille" ? 1000 : 100);
}

/** The cell of a number in 数据, times the factor of a per cent, or the number itself where the cell holds another form. */
export function numberIn(
  { read }: Grading,
  key: string,
  unit: number,
  values: Float64Array | null,
  perCent: number,
): NumberInFormula {
  const { sheet, address } = read.data.placeOf(unit, key);
  const held = read.data.cellOf(unit, key);
  const value = values?.[unit] ?? NaN;
  const factor = percentFormat(read.data.formatOf(unit, key)) === "scaled" ? perCent : 1;
  const isAsHeld = typeof held === "number" && isNear(held * factor, value);
  if (!isAsHeld && !Number.isNaN(value)) return { cell: null, expression: literal(value) };
  const cell = `${sheetName(sheet)}!${address}`;
  return { cell, expression: factor === 1 ? cell : `ROUND(${factor}*${cell},12)` };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

/** A sheet name as a formula writes it. */
function sheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function present(numbers: readonly NumberInFormula[], expression: string): string {
  const cells = numbers.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  if (cells.length === 0) return expression;
  const tests = cells.map((cell) => `ISNUMBER(${cell})`).join(",");
  const test = cells.length === 1 ? tests : `AND(${tests})`;
  return `IF(${test},${expression},"")`;
}

/** A difference at the 15 digits of the larger of the two; 0 for two zeros. */
function ownDifference(left: string, right: string): string {
  const digits = `14-INT(LOG10(MAX(ABS(${left}),ABS(${right}))))`;
  return `IFERROR(ROUND(${left}-${right},${digits}),0)`;
}

/** Growth per hundred or thousand, "" for a base of 0 or a change of sign. */
function compared(
  numbers: readonly NumberInFormula[],
  current: string,
  base: string,
  per: number,
): string {
  const growth = `${per}*${ownDifference(current, base)}/ABS(${base})`;
  return present(numbers, `IF(AND(${base}<>0,${current}*${base}>=0),${growth},"")`);
}
