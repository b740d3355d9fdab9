import type { Indicator, Marking, Rule } from "./scheme";

/** Rules whose result is a share of 100 in either way of marking; the others give points in 分值制. */
function givesShare(rule: Rule): boolean {
  return rule.kind === "attain" || rule.kind === "compete" || rule.kind === "fiscal";
}

/**
 * The score that is full for an indicator, in the unit in which its rule gives scores:
 * 100 in 百分制; in 分值制 its own full marks where the rule gives points.
 */
export function fullScore(indicator: Indicator, weight: number | null, marking: Marking): number {
  if (marking === "percent" || givesShare(indicator.rule)) return 100;
  return weight ?? 0;
}
