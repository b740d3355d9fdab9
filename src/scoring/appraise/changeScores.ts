import type { Columns } from "../columns";
import { atFifteenDigits } from "../decimal";
import { difference } from "../difference";
import { ScoreError } from "../errors";
import type { Indicator } from "../scheme";
import { isComparable } from "./measured";

/**
 * 变差法, change against the base period (S18): 100 + 100 × (value − base) ÷ |base|, turned by the direction, so
 * that 100 is "as before". NaN where the base is 0 or the sign changed (不可比).
 *
 * @throws {ScoreError} baseColumnMissing
 */
export function changeScores(indicator: Indicator, columns: Columns, index: number): Float64Array {
  const { values } = columns.values[index]!;
  const base = columns.bases[index];
  if (!base) throw new ScoreError("baseColumnMissing", { code: indicator.code });
  const { rule } = indicator;
  const isLower = "direction" in rule && rule.direction === "lower";
  return values.map((value, unit) => {
    const before = base[unit]!;
    if (!isComparable(value, before)) return NaN;
    const size = Math.abs(before);
    const loss = isLower ? difference(value, before) : difference(before, value);
    return atFifteenDigits((100 * difference(size, loss)) / size);
  });
}
