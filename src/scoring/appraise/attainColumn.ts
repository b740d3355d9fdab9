import { compileAttain } from "../attain";
import type { Indicator, Rule } from "../scheme";
import type { ColumnScorer } from "./columnScorer";
import { attainCap } from "./targetScore";

/**
 * The commonest rule, attain higher or lower with one target for all, as a loop over the column: the same
 * operations in the same order as compileAttain, without a call per value. Null for any other form of the rule.
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
  if (direction === "higher") {
    const floor = given ?? 0;
    const span = target - floor;
    return {
      fill(from, to, out) {
        for (let unit = from; unit < to; unit++) {
          const score = (100 * (values[unit]! - floor)) / span;
          out[unit - from] = score <= 0 ? 0 : score > cap ? cap : score;
        }
      },
    };
  }
  const floor = given ?? 2 * target;
  const span = floor - target;
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const score = (100 * (floor - values[unit]!)) / span;
        out[unit - from] = score <= 0 ? 0 : score > cap ? cap : score;
      }
    },
  };
}
