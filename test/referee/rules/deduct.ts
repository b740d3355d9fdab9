import { minus, most, times, ZERO, type Fraction } from "../fractions";
import { read } from "../reading";
import { UnitFault } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured, RuleContext } from "./context";

type Deduct = Extract<Rule, { kind: "deduct" }>;

/** What falls short of the target, times the points per unit. */
export function pointsShort(rule: Deduct, value: Measured, target: Fraction | null): Fraction {
  if (target === null) throw new UnitFault("noTarget");
  const gap = rule.direction === "higher" ? minus(target, value.exact) : minus(value.exact, target);
  return times(most(ZERO, gap), read(rule.pointsPerUnit));
}

/** 扣分: full marks less x per unit of shortfall, never below 0. */
export function deduct(rule: Deduct, value: Measured, { full, target }: RuleContext): Fraction {
  return most(ZERO, minus(full!, pointsShort(rule, value, target)));
}
