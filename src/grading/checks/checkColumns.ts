import { hasOutliers } from "../../scoring/classes/outliers";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import { keyOf } from "../format/header";
import { isBlank } from "../read/table";
import { valueKey } from "../read/indicatorColumns";
import type { ReadAssessment } from "../read/readAssessment";

/** Fewer values say nothing about a column. */
const ENOUGH = 5;

/** Columns of 数据 that are worth a look: constant, of two scales, with outliers, cut without a reason. */
export function checkColumns(read: ReadAssessment, findings: Findings): void {
  read.scheme.indicators.forEach((indicator, index) => {
    if (indicator.category === "C") return;
    checkValues(read, index, findings);
    checkCuts(read, index, findings);
  });
}

function checkValues(
  { scheme, columns, data }: ReadAssessment,
  index: number,
  findings: Findings,
): void {
  const { code, name: indicator, rule } = scheme.indicators[index]!;
  const { values } = columns.values[index]!;
  const at = (unit: number) => data.placeOf(unit, valueKey(code));
  const first = values.findIndex((value) => !Number.isNaN(value));
  const { count, isConstant } = countNumbers(values, values[first]!);
  if (count < ENOUGH) return;
  if (isConstant) {
    findings.add("info", "constantColumn", at(first), { indicator, value: values[first]! });
    return;
  }
  if (inWorkbook(rule).values === "marks") {
    if (!hasTwoScales(values)) return;
    values.forEach((each, unit) => {
      if (!isSmall(each)) return;
      findings.add("warning", "mixedScales", at(unit), { indicator, value: each });
    });
    return;
  }
  if (!inWorkbook(rule).compares) return;
  const numbers = values.filter((value) => !Number.isNaN(value));
  if (!hasOutliers(numbers)) return;
  const unit = farthest(values, numbers.reduce((sum, each) => sum + each, 0) / numbers.length);
  const details = { indicator, unit: data.units.at(unit)!, value: values[unit]! };
  findings.add("info", "outlier", at(unit), details);
}

/** How many numbers there are, and whether all are the one. */
function countNumbers(values: Float64Array, one: number): { count: number; isConstant: boolean } {
  let [count, same] = [0, 0];
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit]!;
    if (value === one) same++;
    if (!Number.isNaN(value)) count++;
  }
  return { count, isConstant: same === count };
}

function isSmall(value: number): boolean {
  return value > 0 && value <= 1;
}

/** Whether marks are parts of 1 and parts of 100 side by side: all but zeros are small or above 10, and there are both. */
function hasTwoScales(values: Float64Array): boolean {
  let [small, large] = [0, 0];
  for (const value of values) {
    if (isSmall(value)) small++;
    else if (value > 10) large++;
    else if (value !== 0 && !Number.isNaN(value)) return false;
  }
  return small > 0 && large > 0;
}

/** The first unit whose value is farthest from the mean. */
function farthest(values: Float64Array, mean: number): number {
  let far = values.findIndex((value) => !Number.isNaN(value));
  values.forEach((value, unit) => {
    if (Math.abs(value - mean) > Math.abs(values[far]! - mean)) far = unit;
  });
  return far;
}

/** 核定值 below 自报值 needs its 核减原因, where the sheet has the columns. */
function checkCuts(
  { scheme, columns, data }: ReadAssessment,
  index: number,
  findings: Findings,
): void {
  const reported = data.reported[index];
  if (!reported) return;
  const { code, name: indicator } = scheme.indicators[index]!;
  reported.forEach((claim, unit) => {
    const value = columns.values[index]!.values[unit]!;
    if (!(claim > value) || !isBlank(data.cellOf(unit, keyOf("cut", code)))) return;
    const details = { unit: data.units.at(unit)!, indicator, reported: claim, value };
    findings.add("warning", "cutWithoutReason", data.placeOf(unit, valueKey(code)), details);
  });
}
