import type { ClassPlan } from "./classPlan";

/** Classes with the same weights are one kind: they are added up together. */
export interface WeightKinds {
  readonly count: number;
  /** The kind of each class. */
  readonly kindOf: Uint16Array;
  /** A class of each kind. */
  readonly classNames: readonly string[];
}

/** The kinds of the classes of these plans. */
export function weightKinds(plans: readonly ClassPlan[]): WeightKinds {
  const kinds = [...new Set(plans)];
  return {
    count: kinds.length,
    kindOf: Uint16Array.from(plans, (plan) => kinds.indexOf(plan)),
    classNames: kinds.map(({ className }) => className),
  };
}
