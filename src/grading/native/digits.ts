import { measured } from "../../scoring/appraise/measured";
import { differenceDigits } from "../formulas/rounding";
import type { Grading } from "../results/grading";
import { inWorkbook } from "../rules";
import { unitRange, type ParameterLayout } from "./parameterLayout";

/**
 * The decimals at which differences of an indicator's numbers are taken: 15 digits of the largest of them, so that what
 * binary arithmetic leaves behind is gone and nothing else. 14 − INT(LOG10(largest)).
 */
export function digitsOf(grading: Grading, index: number): number {
  const { columns, scheme } = grading.appraisal;
  const { values } = measured(scheme, columns, index);
  let largest = largestParameter(grading, index);
  for (const value of values) {
    if (Math.abs(value) > largest) largest = Math.abs(value);
  }
  return differenceDigits(largest);
}

/** The same as a formula over the column of values. */
export function digitsFormula(grading: Grading, layout: ParameterLayout, position: number): string {
  const index = layout.calculation.weighted[position]!;
  const range = unitRange(layout.calculation, layout.values[position]!);
  const largest = `MAX(MAX(${range}),-MIN(${range}),${largestParameter(grading, index)})`;
  return `IFERROR(14-INT(LOG10(${largest})),14)`;
}

/** The largest parameter that values are compared with; a zero line may stand at twice the target. */
function largestParameter({ appraisal }: Grading, index: number): number {
  const { columns, scheme } = appraisal;
  const { rule } = scheme.indicators[index]!;
  const own = [...(columns.targets[index] ?? [])].filter((target) => !Number.isNaN(target));
  const all = [...inWorkbook(rule).magnitudes(rule), ...own.map((target) => 2 * target)];
  return all.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
}
