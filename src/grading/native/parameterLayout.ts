import { addressOf, areaAddress, columnLetters } from "../../workbook/address";
import type { Grading } from "../results/grading";
import { inWorkbook } from "../rules";
import type { Statistic } from "../rules/scoreReferences";
import { calculationLayout, type CalculationLayout } from "../results/calculationLayout";
import { PARAMETERS_SHEET } from "./sheetNames";

/** Where everything stands on 计算参数; units stand in the rows that they have on 计算过程. */
export interface ParameterLayout {
  /** The name of the sheet, as formulas write it. */
  readonly sheet: string;
  readonly calculation: CalculationLayout;
  readonly unit: number;
  readonly className: number;
  /** Classes by number: as texts, spreadsheets would take *, ?, > and case in their names for patterns. */
  readonly classNumber: number;
  readonly isLast: number;
  /** Column of the measured value of each weighted indicator. */
  readonly values: readonly number[];
  /** The row above the units that keeps, for each indicator, the decimals at which differences are taken. */
  readonly digitsRow: number;
  /** The table of classes: its first row, and its columns. */
  readonly classRow: number;
  readonly classCount: number;
  readonly classLabel: number;
  readonly classKey: number;
  readonly factors: readonly number[];
  readonly denominator: number;
  /** Columns of the statistics of a weighted indicator that is scored by comparison. */
  readonly statistics: ReadonlyMap<number, Readonly<Record<Statistic, number>>>;
}

export function parameterLayout(grading: Grading): ParameterLayout {
  const calculation = calculationLayout(grading);
  const { scheme, columns } = grading.appraisal;
  let next = 0;
  const take = (): number => next++;
  const [unit, className, classNumber, isLast] = [take(), take(), take(), take()];
  const values = calculation.weighted.map(take);
  take();
  const classLabel = take();
  const classKey = take();
  const factors = calculation.weighted.map(take);
  const denominator = take();
  const statistics = new Map<number, Record<Statistic, number>>();
  calculation.weighted.forEach((index, position) => {
    if (!inWorkbook(scheme.indicators[index]!.rule).compares) return;
    statistics.set(position, {
      lowest: take(),
      highest: take(),
      mean: take(),
      deviation: take(),
      count: take(),
    });
  });
  return {
    sheet: PARAMETERS_SHEET[grading.read.locale],
    calculation,
    unit,
    className,
    classNumber,
    isLast,
    digitsRow: calculation.nameRow,
    values,
    classRow: calculation.firstUnitRow,
    classCount: columns.classNames.length,
    classLabel,
    classKey,
    factors,
    denominator,
    statistics,
  };
}

/** A cell of 计算参数 as 计算过程 refers to it. */
export function parameterCell({ sheet }: ParameterLayout, row: number, column: number): string {
  return `${sheet}!${addressOf(row, column)}`;
}

/** The rows of all units in a column, with a fixed address. */
export function unitRange(
  { firstUnitRow, lastUnitRow }: CalculationLayout,
  column: number,
): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstUnitRow + 1}:$${letters}$${lastUnitRow + 1}`;
}

/** The rows of all classes in columns of 计算参数, with a fixed address. */
function classRange(layout: ParameterLayout, first: number, last = first): string {
  const { classRow, classCount } = layout;
  const area = { row: classRow, column: first, rows: classCount, columns: last - first + 1 };
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${layout.sheet}!${address}`;
}

/** The entry of a unit's class in columns of the table of classes; column 0 of INDEX takes the whole row. */
export function ofClass(
  layout: ParameterLayout,
  unit: number,
  first: number,
  last = first,
): string {
  const range = classRange(layout, first, last);
  if (layout.classCount === 1) return range;
  const own = `${layout.sheet}!$${columnLetters(layout.classNumber)}${layout.calculation.firstUnitRow + unit + 1}`;
  const match = `MATCH(${own},${classRange(layout, layout.classKey)},0)`;
  return `INDEX(${range},${match},${first === last ? 1 : 0})`;
}
