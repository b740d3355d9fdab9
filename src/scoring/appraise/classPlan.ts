import { factorsOf, type Factors } from "../factors";
import type { Scheme } from "../scheme";
import { countsFor, hasOwnWeights } from "../weightTree";

/** What a class of units needs again and again: which indicators it has, and what they count. */
export interface ClassPlan {
  /** 1 for an indicator that counts towards the total of the class. */
  readonly applies: Uint8Array;
  readonly factors: Factors;
  /** The factors when these indicators give their weight to others; each pattern is worked out once. */
  without(missing: readonly number[]): Factors;
}

/** The plan of every class; classes without weights of their own share one. */
export function classPlans(scheme: Scheme, classNames: readonly string[]): ClassPlan[] {
  let general: ClassPlan | undefined;
  return classNames.map((className) =>
    hasOwnWeights(scheme, className)
      ? classPlan(scheme, className)
      : (general ??= classPlan(scheme, className)),
  );
}

export function classPlan(scheme: Scheme, className: string): ClassPlan {
  const factors = factorsOf(scheme, className);
  const applies = Uint8Array.from(scheme.indicators, (indicator) =>
    countsFor(scheme, indicator, className) ? 1 : 0,
  );
  const patterns = new Map<string, Factors>();
  return {
    applies,
    factors,
    without(missing) {
      const pattern = missing.join(",");
      const known = patterns.get(pattern);
      if (known) return known;
      const found = factorsOf(scheme, className, (indicator) => missing.includes(indicator));
      patterns.set(pattern, found);
      return found;
    },
  };
}
