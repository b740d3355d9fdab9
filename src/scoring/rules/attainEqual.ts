import { fractionOf, ZERO } from "../numbers/fraction";
import { attainCaps } from "./attainCap";
import { classAt, targetAt, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/** 等于: full where the value is the target, else 0. */
export function attainEqual(
  rule: RuleOf<"attain">,
  common: number | null,
  column: RuleColumn,
): ColumnScores {
  const { measured, targets } = column;
  const caps = attainCaps(rule, column);
  const values = measured.compared();
  const scoreOf = (unit: number): number => {
    const target = targetAt(common, targets, unit);
    const value = values[unit]!;
    if (value !== value || target !== target) return NaN;
    return value === target ? Math.min(100, caps.numbers[classAt(column, unit)]!) : 0;
  };
  const most = caps.numbers.map((cap) => Math.min(100, cap));
  const full = most[0]!;
  const isOneTarget = targets === null && common !== null && most.every((each) => each === full);
  const addTo: ColumnScores["addTo"] = (sums, factor, from, to) => {
    const points = factor * full;
    for (let unit = from; unit < to; unit++) {
      const value = values[unit]!;
      // Hardly any value is the target, so only those and the missing ones are touched.
      if (value === common) sums[unit - from]! += points;
      else if (value !== value) sums[unit - from] = NaN;
    }
  };
  return {
    error: 0,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const value = values[unit]!;
        out[unit - from] = isOneTarget && Math.abs(value - common) > 0 ? 0 : scoreOf(unit);
      }
    },
    ...(isOneTarget ? { addTo } : {}),
    exact: (unit) => {
      if (scoreOf(unit) === 0) return ZERO;
      const cap = caps.exact(unit);
      return caps.numbers[classAt(column, unit)]! < 100 ? cap : fractionOf(100);
    },
    step: (unit) => ({
      rule: "attain.equal",
      inputs: { value: measured.values[unit]!, target: targetAt(common, targets, unit) },
    }),
  };
}
