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
    addTo(sums, factor, from, to) {
      addAttained(sums, values, floor, (100 * factor) / span, cap * factor, from, to);
    },
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

/** Points up to most, slope a unit of the value; no division, no score kept. */
function addAttained(
  sums: Float64Array,
  values: Float64Array,
  floor: number,
  slope: number,
  most: number,
  from: number,
  to: number,
): void {
  const count = to - from;
  for (let place = 0; place < count; place++) {
    const points = (values[from + place]! - floor) * slope;
    sums[place]! += points > most ? most : points < 0 ? 0 : points; // NaN stays
  }
}
