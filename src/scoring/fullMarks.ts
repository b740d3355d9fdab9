import { givesMarks } from "./rules";
import type { Indicator, Marking } from "./scheme";

/**
 * The score that is full for an indicator, in the unit in which its rule gives scores:
 * 100 in 百分制; in 分值制 its own full marks where the rule gives marks.
 */
export function fullScore(indicator: Indicator, weight: number | null, marking: Marking): number {
  return marking === "percent" || !givesMarks(indicator.rule) ? 100 : (weight ?? 0);
}
