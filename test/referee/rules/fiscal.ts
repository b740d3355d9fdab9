import { minus, ONE, order, over, sign, times, whole, ZERO, type Fraction } from "../fractions";
import { UnitFault } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured, RuleContext } from "./context";

type Fiscal = Extract<Rule, { kind: "fiscal" }>;

/** 财政正向, 反向, 等于: the share of the full marks by 财预〔2020〕10号. */
export function fiscal({ preset }: Fiscal, value: Measured, context: RuleContext): Fraction {
  return times(context.full!, part(preset, value, context.target));
}

function part(preset: Fiscal["preset"], value: Measured, target: Fraction | null): Fraction {
  if (target === null) throw new UnitFault("noTarget");
  if (sign(target) < 0) throw new UnitFault("fiscalTarget");
  if (preset === "reverse") {
    if (order(value.compared, target) <= 0) return ONE;
    if (order(value.compared, times(whole(2), target)) >= 0) return ZERO;
    return minus(ONE, over(minus(value.exact, target), target));
  }
  if (preset === "equal" && sign(target) === 0) return sign(value.compared) <= 0 ? ONE : ZERO;
  if (order(value.compared, target) >= 0) return ONE;
  return sign(value.exact) <= 0 ? ZERO : over(value.exact, target);
}
