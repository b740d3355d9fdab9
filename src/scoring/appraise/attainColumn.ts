import { compileAttain } from "../attain";
import type { Indicator, Rule } from "../scheme";
import type { ColumnScorer } from "./columnScorer";
import { attainCap } from "./targetScore";

/**
 * The commonest rule, attain higher or lower with one target for all, as loops over the column instead of a call
 * per value. Null for any other form of the rule.
 */
export function attainColumn(
  indicator: Indicator,
  rule: Extract<Rule, { kind: "attain" }>,
  values: Float64Array,
): ColumnScorer | null {
  const { direction, target, floor: given, partial } = rule;
  const cap = attainCap(indicator, rule);
  if (typeof target !== "number" || !partial) return null;
  if (direction !== "higher" && direction !== "lower") return null;
  compileAttain(target, { direction, floor: given, cap }); // refuses what cannot be scored
  const floor = given ?? (direction === "higher" ? 0 : 2 * target);
  // Below 0 where lower is better: both signs of the quotient turn, and nothing else.
  const span = target - floor;
  return {
    fill(from, to, out) {
      fillAttained(out, values, floor, span, cap, from, to);
    },
    ramp: (factor) => ({ values, floor, slope: (100 * factor) / span, most: cap * factor }),
  };
}

/** The same operations in the same order as compileAttain. */
function fillAttained(
  out: Float64Array,
  values: Float64Array,
  floor: number,
  span: number,
  cap: number,
  from: number,
  to: number,
): void {
  for (let unit = from; unit < to; unit++) {
    const score = (100 * (values[unit]! - floor)) / span;
    out[unit - from] = score <= 0 ? 0 : score > cap ? cap : score;
  }
}
