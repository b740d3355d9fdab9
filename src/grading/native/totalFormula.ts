import type { Row } from "../../scoring/appraise/rows";
import { addressOf, columnLetters } from "../../workbook/address";
import type { Grading } from "../results/grading";
import { numberIn } from "./measuredFormula";
import { ofClass, type ParameterLayout } from "./parameterLayout";
import { constants, rounded } from "../formulas/rounding";

/** Whether the weights stand on one level, so that a missing score only changes the sum of weights. */
function isFlat({ appraisal }: Grading): boolean {
  const { indicators, settings } = appraisal.scheme;
  return settings.marking === "percent" && indicators.every(({ groups }) => groups.length === 0);
}

/** The weighted total as a formula, undefined where a level is combined by the geometric mean. */
export function totalFormula(
  grading: Grading,
  layout: ParameterLayout,
  unit: number,
  row: Row,
): string | undefined {
  const { settings } = grading.appraisal.scheme;
  const { calculation } = layout;
  const line = calculation.firstUnitRow + unit + 1;
  const at = (columns: readonly number[]): string =>
    `${columnLetters(columns[0]!)}${line}:${columnLetters(columns.at(-1)!)}${line}`;
  if (settings.aggregation.includes("geometric") && settings.method === "score") return undefined;
  const coefficient =
    calculation.coefficient === null ? "" : `*${columnLetters(calculation.coefficient)}${line}`;
  if (settings.roundingScope === "items") {
    return rounded(`SUM(${at(calculation.points)})${coefficient}`, settings);
  }
  const scores = at(calculation.scores);
  const weights = weightsOf(layout, unit, row);
  const isOpen = isFlat(grading) && settings.method === "score";
  const count = [...layout.calculation.weighted].filter((index) => isCounted(row, index)).length;
  const sum = `SUMPRODUCT(${weights.list},${scores})/${weights.divisor}`;
  const total = isOpen
    ? `SUMPRODUCT(${weights.list},${scores})/SUMPRODUCT(${weights.list}*ISNUMBER(${scores}))`
    : // With levels, another missing score would need other weights: no total rather than a wrong one.
      `IF(COUNT(${scores})=${count},${sum},NA())`;
  return rounded(`${total}${coefficient}`, settings);
}

/** The points of one indicator as a formula. */
export function pointsFormula(
  grading: Grading,
  layout: ParameterLayout,
  unit: number,
  row: Row,
  position: number,
): string {
  const { settings } = grading.appraisal.scheme;
  const { calculation } = layout;
  const score = addressOf(calculation.firstUnitRow + unit, calculation.scores[position]!);
  const index = calculation.weighted[position]!;
  const isMoved = row.moved.length > 0;
  const weight = isMoved
    ? String((row.factors.integers ?? row.factors.numbers)[index]!)
    : ofClass(layout, unit, layout.factors[position]!);
  const { divisor } = weightsOf(layout, unit, row);
  const points = `${score}*${weight}/${divisor}`;
  const shown = settings.roundingScope === "items" ? rounded(points, settings) : points;
  return `IF(ISNUMBER(${score}),${shown},"")`;
}

/** The weights of a unit: those of its class, or its own where some went to other indicators. */
function weightsOf(
  layout: ParameterLayout,
  unit: number,
  { moved, factors }: Row,
): { list: string; divisor: string } {
  if (moved.length === 0) {
    const first = layout.factors[0]!;
    const last = layout.factors.at(-1)!;
    return {
      list: ofClass(layout, unit, first, last),
      divisor: ofClass(layout, unit, layout.denominator),
    };
  }
  const weights = factors.integers ?? factors.numbers;
  const own = layout.calculation.weighted.map((index) => weights[index]!);
  return { list: constants(own), divisor: String(factors.denominator) };
}

function isCounted({ scores, moved }: Row, index: number): boolean {
  return !Number.isNaN(scores[index]!) && !moved.includes(index);
}

/** 难度系数 × 岗位系数 of a unit as a formula; a blank coefficient is 1. */
export function coefficientFormula(grading: Grading, unit: number): string {
  const { difficulty, post } = grading.appraisal.columns;
  const parts = (
    [
      ["difficulty", difficulty],
      ["post", post],
    ] as const
  ).flatMap(([key, values]) => {
    if (!values || grading.read.data.cellOf(unit, key) === null) return [];
    return [numberIn(grading, key, unit, values, 1).expression];
  });
  return parts.length > 0 ? parts.join("*") : "1";
}
