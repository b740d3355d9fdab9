import type { Factors } from "../factors";
import type { Appraisal } from "./appraise";
import { classPlan } from "./classPlan";
import { missingFiller } from "./missing";
import { scorerOf } from "./scorer";
import { Status } from "./status";

/** How the total of one unit came about. */
export interface Row {
  /** 1 for an indicator that counts towards the total of the unit's class. */
  readonly counts: Uint8Array;
  /** Score of each indicator, missing ones filled by their policy; NaN where the class does not have it. */
  readonly scores: Float64Array;
  /** Indicators without a score of their own that a policy filled, or whose weight went to others. */
  readonly filled: readonly number[];
  readonly moved: readonly number[];
  readonly factors: Factors;
}

/**
 * Reads the rows behind an appraisal again, one unit at a time. The scores of all units are worked out once, so
 * this is for sheets and explanations, not for millions of units.
 */
export function rowReader(appraisal: Appraisal): (unit: number) => Row | undefined {
  const { scheme, columns, status } = appraisal;
  const scorers = scheme.indicators.map((indicator, index) =>
    indicator.category === "C" ? null : scorerOf(scheme, columns, index),
  );
  const all = scorers.map((scorer) => {
    const scores = new Float64Array(columns.size).fill(NaN);
    scorer?.fill(0, columns.size, scores);
    return scores;
  });
  const plans = columns.classNames.map((name) => classPlan(scheme, name));
  const fill = missingFiller(scheme, columns, scorers);
  return (unit) => {
    if (status[unit] === Status.exempt || status[unit] === Status.incomplete) return undefined;
    const plan = plans[columns.classes?.[unit] ?? 0]!;
    const scores = Float64Array.from(all, (column) => column[unit]!);
    const filled = [...scores.keys()].filter(
      (index) => plan.applies[index] && Number.isNaN(scores[index]!),
    );
    const { moved } = fill(unit, plan.applies, scores);
    const factors = moved.length > 0 ? plan.without(moved) : plan.factors;
    return { counts: plan.applies, scores, filled, moved, factors };
  };
}
