import type { Row } from "../../scoring/appraise/rows";
import type { Columns } from "../../scoring/columns";
import { countsFor, weightFor } from "../../scoring/weights/weightTree";
import { literal, quoted } from "../formulas/rounding";
import type { Locale } from "../../scoring/locale";
import { resultWord } from "../results/resultWords";
import type { Grading } from "../results/grading";
import { inWorkbook } from "../rules";
import type { ScoreReferences } from "../rules/scoreReferences";
import { numberIn, quantityIn } from "./measuredFormula";
import { ofClass, parameterCell, unitRange, type ParameterLayout } from "./parameterLayout";

/** The formula of the score of a unit at a position of 计算过程; undefined leaves the value. */
export type IndicatorFormula = (unit: number, position: number, row: Row) => string | undefined;

/** What the formulas refer to. */
interface Ground {
  readonly grading: Grading;
  readonly layout: ParameterLayout;
}

/** The scores of indicators: by their rules where there is a number, else what the policy put in its place. */
export function indicatorFormulas(grading: Grading, layout: ParameterLayout): IndicatorFormula {
  const { calculation } = layout;
  const { scheme, columns } = grading.appraisal;
  const classSizes = sizesOf(columns);
  return (unit, position, row) => {
    const index = calculation.weighted[position]!;
    const indicator = scheme.indicators[index]!;
    const classIndex = columns.classes?.[unit] ?? 0;
    if (scheme.settings.method !== "score") return undefined;
    if (!countsFor(scheme, indicator, columns.classNames[classIndex]!)) return undefined;
    const { rule } = indicator;
    // A class of one compares with nobody: what the scheme gives it stands as a value.
    if (inWorkbook(rule).compares && classSizes[classIndex] === 1) return undefined;
    const value = parameterCell(layout, calculation.firstUnitRow + unit, layout.values[position]!);
    const references = referencesOf({ grading, layout }, unit, position, value);
    const score = inWorkbook(rule).formula(rule, references);
    return `IF(ISNUMBER(${value}),${score},${otherwise(row, index, grading.read.locale)})`;
  };
}

/** Units of each class that are assessed. */
function sizesOf({ size, classes, classNames, participation }: Columns): number[] {
  const sizes = classNames.map(() => 0);
  for (let unit = 0; unit < size; unit++) {
    if (!participation?.[unit]) sizes[classes?.[unit] ?? 0]!++;
  }
  return sizes;
}

/** What stands where there is no number to score. */
function otherwise(row: Row, index: number, locale: Locale): string {
  const notApplicable = quoted(resultWord("notApplicable", locale));
  if (row.moved.includes(index)) return notApplicable;
  const filled = row.scores[index]!;
  if (Number.isNaN(filled)) return quoted("—");
  return row.filled.includes(index) ? String(filled) : notApplicable;
}

function referencesOf(
  ground: Ground,
  unit: number,
  position: number,
  value: string,
): ScoreReferences {
  const { layout } = ground;
  const { scheme, columns } = ground.grading.appraisal;
  const index = layout.calculation.weighted[position]!;
  const indicator = scheme.indicators[index]!;
  const { category, measure } = indicator;
  const isComputed = measure !== "value" && measure !== "change";
  const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
  const isPercent = scheme.settings.marking === "percent";
  const digits = parameterCell(layout, layout.digitsRow, layout.values[position]!);
  return {
    value,
    target: (common) => targetFormula(ground, index, unit, common),
    quality: qualityFormula(ground, index, unit),
    // A growth has no digits of its own that rounding could bring back.
    difference: (left, right) =>
      isComputed ? `(${left}-${right})` : `ROUND(${left}-${right},${digits})`,
    full: isPercent ? 100 : weightFor(indicator, className),
    category,
    statistic: (name) => ofClass(layout, unit, layout.statistics.get(position)![name]),
    place: (isLower) => placeFormula(ground, { unit, position, value }, isLower ? "<" : ">"),
  };
}

/** The place in the class. Compared as numbers: COUNTIFS would turn the value into text of 15 digits first. */
function placeFormula(
  { layout }: Ground,
  { unit, position, value }: { unit: number; position: number; value: string },
  better: "<" | ">",
): string {
  const { calculation, classNumber } = layout;
  const values = `${layout.sheet}!${unitRange(calculation, layout.values[position]!)}`;
  const classes = `${layout.sheet}!${unitRange(calculation, classNumber)}`;
  const own = parameterCell(layout, calculation.firstUnitRow + unit, classNumber);
  return `(1+SUMPRODUCT((${classes}=${own})*ISNUMBER(${values})*(${values}${better}${value})))`;
}

/** The unit's own quality where its cell has one, else 1. */
function qualityFormula({ grading }: Ground, index: number, unit: number): string {
  const { scheme, columns } = grading.appraisal;
  const qualities = columns.qualities[index] ?? null;
  if (qualities === null || Number.isNaN(qualities[unit]!)) return "1";
  const { code } = scheme.indicators[index]!;
  return numberIn(grading, `quality:${code}`, unit, qualities, 1).expression;
}

/** The unit's own target where its cell has one, else that of the rule. */
function targetFormula(
  { grading }: Ground,
  index: number,
  unit: number,
  common: number | null,
): string {
  const { scheme, columns } = grading.appraisal;
  const { code } = scheme.indicators[index]!;
  const targets = columns.targets[index] ?? null;
  if (!targets) return common === null ? "NA()" : literal(common);
  const { cell, expression } = quantityIn(grading, index, unit, `target:${code}`, targets);
  if (cell === null || common === null) return expression;
  return `IF(ISNUMBER(${cell}),${expression},${literal(common)})`;
}
