import { factorsOf } from "../../scoring/weights/factors";
import { classSpreads } from "../../scoring/classes/classSpreads";
import { measured } from "../../scoring/appraise/measured";
import { named } from "../../scoring/named";
import { appliesTo } from "../../scoring/weights/weightTree";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { columnLetters } from "../../workbook/address";
import type { Grading } from "../results/grading";
import type { Statistic } from "../rules/scoreReferences";
import { digitsFormula, digitsOf } from "./digits";
import { measuredFormula } from "./measuredFormula";
import { parameterLayout, unitRange, type ParameterLayout } from "./parameterLayout";
import { nativeWord } from "./nativeWords";
import { resultWord } from "../results/resultWords";

/**
 * 计算参数: what the formulas of 计算过程 refer to. On the left the measured value of each unit, on the right a row for
 * each class: the exact weights as whole numbers over one divisor, and what comparisons need.
 */
export function parametersSheet(grading: Grading): SheetSpec {
  const layout = parameterLayout(grading);
  const { calculation } = layout;
  const { locale } = grading.read;
  const cells: (CellSpec | undefined)[][] = [];
  const put = (row: number, column: number, cell: CellSpec): void => {
    (cells[row] ??= [])[column] = cell;
  };
  put(0, 0, { value: nativeWord("parametersTitle", locale), style: "title" });
  put(1, 0, {
    value: nativeWord("parametersNote", locale),
    style: "note",
  });
  headers(grading, layout, put);
  unitRows(grading, layout, put);
  classRows(grading, layout, put);
  const rows = Array.from({ length: cells.length }, (_, row) => cells[row] ?? []);
  return {
    name: layout.sheet,
    rows,
    widths: [18, 10, 8],
    freeze: { rows: calculation.firstUnitRow, columns: 1 },
    print: { orientation: "landscape", fitToWidth: true },
  };
}

type Put = (row: number, column: number, cell: CellSpec) => void;

function headers(grading: Grading, layout: ParameterLayout, put: Put): void {
  const {
    appraisal,
    read: { locale },
  } = grading;
  const { calculation } = layout;
  const row = calculation.weightRow;
  const header = (column: number, value: string): void =>
    put(row, column, { value, style: "header" });
  header(layout.unit, resultWord("unit", locale));
  header(layout.className, resultWord("class", locale));
  header(layout.classNumber, nativeWord("classNumber", locale));
  header(layout.isLast, nativeWord("isLast", locale));
  header(layout.classLabel, resultWord("class", locale));
  header(layout.classKey, nativeWord("classNumber", locale));
  put(layout.digitsRow, layout.isLast, { value: nativeWord("digits", locale), style: "note" });
  header(layout.denominator, nativeWord("denominator", locale));
  calculation.weighted.forEach((index, position) => {
    const { name } = named(appraisal.scheme.indicators[index]!);
    header(layout.values[position]!, nativeWord("valueOf", locale, { indicator: name }));
    put(layout.digitsRow, layout.values[position]!, {
      value: digitsOf(grading, index),
      formula: digitsFormula(grading, layout, position),
      style: { base: "number", format: "General" },
    });
    header(layout.factors[position]!, nativeWord("weightOf", locale, { indicator: name }));
    const statistics = layout.statistics.get(position);
    for (const [statistic, column] of Object.entries(statistics ?? {})) {
      header(column, nativeWord(statistic as Statistic, locale, { indicator: name }));
    }
  });
}

function unitRows(grading: Grading, layout: ParameterLayout, put: Put): void {
  const { read, appraisal } = grading;
  const { columns, scheme, vetoes } = appraisal;
  const values = layout.calculation.weighted.map(
    (index) => measured(scheme, columns, index).values,
  );
  const all = nativeWord("allUnits", read.locale);
  const outside = nativeWord("notIn", read.locale);
  read.data.units.forEach((name, unit) => {
    const row = layout.calculation.firstUnitRow + unit;
    put(row, layout.unit, { value: name, style: "text" });
    const isIn = !columns.participation?.[unit];
    const classIndex = columns.classes?.[unit] ?? 0;
    const label = isIn ? columns.classNames[classIndex] || all : outside;
    put(row, layout.className, { value: label, style: "centre" });
    put(row, layout.classNumber, { value: isIn ? classIndex + 1 : 0, style: "centre" });
    put(row, layout.isLast, { value: vetoes.get(unit)?.isLowest ? 1 : 0, style: "centre" });
    layout.calculation.weighted.forEach((index, position) => {
      const value = values[position]![unit]!;
      const counts = isIn && appliesTo(scheme.indicators[index]!, columns.classNames[classIndex]!);
      const held = columns.values[index]!;
      // What a draft leaves out, or the class does not have, stands in 数据 all the same.
      const isLeftOut = Number.isNaN(held.values[unit]!) && !(held.states?.[unit] ?? 0);
      put(row, layout.values[position]!, {
        value: Number.isNaN(value) ? "" : value,
        formula: counts && !isLeftOut ? measuredFormula(grading, index, unit) : undefined,
        style: { base: "number", format: "General" },
      });
    });
  });
}

function classRows({ appraisal, read }: Grading, layout: ParameterLayout, put: Put): void {
  const { columns, scheme } = appraisal;
  const plain = { base: "number", format: "General" } as const;
  columns.classNames.forEach((name, classIndex) => {
    const row = layout.classRow + classIndex;
    const { integers, numbers, denominator } = factorsOf(scheme, name);
    put(row, layout.classLabel, {
      value: name || nativeWord("allUnits", read.locale),
      style: "centre",
    });
    put(row, layout.classKey, { value: classIndex + 1, style: "centre" });
    put(row, layout.denominator, { value: denominator, style: plain });
    layout.calculation.weighted.forEach((index, position) => {
      const value = (integers ?? numbers)[index]!;
      put(row, layout.factors[position]!, { value, style: plain });
      const statistics = layout.statistics.get(position);
      if (!statistics) return;
      for (const [statistic, column] of Object.entries(statistics) as [Statistic, number][]) {
        const spread = spreadOf(appraisal, index, classIndex);
        put(row, column, {
          value: cachedStatistic(spread, statistic),
          formula: statisticFormula(statistic, layout, position, row),
          isArray: true,
          style: plain,
        });
      }
    });
  });
}

/** What the formula gives: without any number 0 for the extremes, nothing for mean and deviation. */
function cachedStatistic(
  spread: Readonly<Record<Statistic, number>>,
  statistic: Statistic,
): number | string {
  if (spread.count > 0) return spread[statistic];
  return statistic === "mean" || statistic === "deviation" ? "" : 0;
}

function spreadOf(
  { columns, scheme }: Grading["appraisal"],
  index: number,
  classIndex: number,
): Readonly<Record<Statistic, number>> {
  const { values } = measured(scheme, columns, index);
  const spreads = classSpreads(values, columns.classes, columns.classNames.length);
  return {
    lowest: spreads.lowest[classIndex]!,
    highest: spreads.highest[classIndex]!,
    mean: spreads.mean[classIndex]!,
    deviation: spreads.deviation[classIndex]!,
    count: spreads.count[classIndex]!,
  };
}

const FUNCTIONS: Readonly<Record<Statistic, string>> = {
  lowest: "MIN",
  highest: "MAX",
  mean: "AVERAGE",
  deviation: "STDEVP",
  count: "COUNT",
};

function statisticFormula(
  statistic: Statistic,
  layout: ParameterLayout,
  position: number,
  row: number,
): string {
  const classes = unitRange(layout.calculation, layout.classNumber);
  const values = unitRange(layout.calculation, layout.values[position]!);
  const own = `$${columnLetters(layout.classKey)}${row + 1}`;
  // IF without a third part leaves FALSE, which none of these functions counts in an array.
  const result = `${FUNCTIONS[statistic]}(IF((${classes}=${own})*ISNUMBER(${values}),${values}))`;
  return statistic === "mean" || statistic === "deviation" ? `IFERROR(${result},"")` : result;
}
