import { HUNDRED, least, sign, times, type Fraction } from "../fractions";
import { read } from "../reading";
import { UnitFault } from "../refusal";
import type { Rule } from "../../../src/scoring/scheme";
import type { Measured, RuleContext } from "./context";

type Points = Extract<Rule, { kind: "points" }>;

/** 积分, count × unit points × quality: up to 封顶分 (100 unless stated); in 分值制 up to the full marks, or a cap below them. */
export function points(rule: Points, value: Measured, context: RuleContext): Fraction {
  if (sign(value.exact) < 0) throw new UnitFault("negativeCount");
  const all = times(times(value.exact, read(rule.unitPoints)), context.quality);
  const cap = rule.cap === null ? null : read(rule.cap);
  if (!context.isMarks) return least(all, cap ?? HUNDRED);
  const limits = [cap, context.full].filter((limit) => limit !== null);
  return limits.reduce(least, all);
}
