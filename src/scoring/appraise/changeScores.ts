import type { Columns } from "../columns";
import { add, fractionOf, subtract } from "../numbers/fraction";
import { isLowerBetter } from "../rules";
import type { ColumnScores } from "../rules/rule";
import type { Indicator, Scheme } from "../scheme";
import { measured } from "./measured";

/**
 * 变差法, change against the base period (S18): 100 + 100 × (value − base) ÷ |base|, turned by the direction, so
 * that 100 is "as before". NaN where the base is 0 or the sign changed (不可比).
 *
 * @throws {ScoreError} baseColumnMissing
 */
export function changeScores(scheme: Scheme, columns: Columns, index: number): ColumnScores {
  const { rule } = scheme.indicators[index]!;
  const sign = isLowerBetter(rule) ? -1 : 1;
  const indicators = scheme.indicators.map((each, at): Indicator =>
    at === index ? { ...each, measure: "growth", scale: "percent" } : each,
  );
  const { error, exact, read } = measured({ ...scheme, indicators }, columns, index);
  const hundred = fractionOf(100);
  return {
    error: error + 1e-13,
    isSigned: true,
    fill(from, to, out) {
      read(from, to, out);
      for (let at = 0; at < to - from; at++) out[at] = 100 + sign * out[at]!;
    },
    exact: (unit) => (sign > 0 ? add(hundred, exact(unit)) : subtract(hundred, exact(unit))),
    step: (unit) => {
      const current = columns.values[index]!.values[unit]!;
      const base = columns.bases[index]![unit]!;
      return {
        rule: sign > 0 ? "method.change" : "method.changeLower",
        inputs: { current, base },
      };
    },
  };
}
