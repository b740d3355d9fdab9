import { hasOutliers } from "../../scoring/classes/outliers";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import { keyOf } from "../format/header";
import { isBlank } from "../read/table";
import { valueKey } from "../read/indicatorColumns";
import type { ReadWorkbook } from "../read/readWorkbook";

/** Fewer values say nothing about a column. */
const ENOUGH = 5;

/** Columns of 数据 that are worth a look: constant, of two scales, with outliers, cut without a reason. */
export function checkColumns(read: ReadWorkbook, findings: Findings): void {
  read.scheme.indicators.forEach((indicator, index) => {
    if (indicator.category === "C") return;
    checkValues(read, index, findings);
    checkCuts(read, index, findings);
  });
}

function checkValues(
  { scheme, columns, data }: ReadWorkbook,
  index: number,
  findings: Findings,
): void {
  const { code, name: indicator, rule } = scheme.indicators[index]!;
  const values = [...columns.values[index]!.values.entries()].filter(
    ([, value]) => !Number.isNaN(value),
  );
  if (values.length < ENOUGH) return;
  const at = (unit: number) => data.placeOf(unit, valueKey(code));
  const numbers = values.map(([, value]) => value);
  const [first] = values[0]!;
  if (numbers.every((value) => value === numbers[0])) {
    findings.add("info", "constantColumn", at(first), { indicator, value: numbers[0]! });
    return;
  }
  if (inWorkbook(rule).values === "marks") {
    const small = values.filter(([, value]) => value > 0 && value <= 1);
    const large = values.filter(([, value]) => value > 10);
    if (
      small.length > 0 &&
      small.length + large.length === values.filter(([, value]) => value !== 0).length &&
      large.length > 0
    ) {
      for (const [unit, value] of small) {
        findings.add("warning", "mixedScales", at(unit), { indicator, value });
      }
    }
    return;
  }
  if (!inWorkbook(rule).compares || !hasOutliers(numbers)) return;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const [unit, value] = values.reduce((far, each) =>
    Math.abs(each[1] - mean) > Math.abs(far[1] - mean) ? each : far,
  );
  findings.add("info", "outlier", at(unit), { indicator, unit: data.units[unit]!, value });
}

/** 核定值 below 自报值 needs its 核减原因, where the sheet has the columns. */
function checkCuts(
  { scheme, columns, data }: ReadWorkbook,
  index: number,
  findings: Findings,
): void {
  const reported = data.reported[index];
  if (!reported) return;
  const { code, name: indicator } = scheme.indicators[index]!;
  reported.forEach((claim, unit) => {
    const value = columns.values[index]!.values[unit]!;
    if (!(claim > value) || !isBlank(data.cellOf(unit, keyOf("cut", code)))) return;
    const details = { unit: data.units[unit]!, indicator, reported: claim, value };
    findings.add("warning", "cutWithoutReason", data.placeOf(unit, valueKey(code)), details);
  });
}
