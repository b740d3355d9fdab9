import { factorsOf, type Factors } from "../weights/factors";
import type { Scheme } from "../scheme";
import { classesWithOwnWeights, countsFor } from "../weights/weightTree";

/** What a class of units needs again and again: which indicators it has, and what they count. */
export interface ClassPlan {
  readonly className: string;
  /** 1 for an indicator that counts towards the total of the class. */
  readonly applies: Uint8Array;
  readonly factors: Factors;
  /** The factors when these indicators give their weight to others. */
  without(missing: readonly number[]): Factors;
}

/** So many patterns of missing indicators are remembered: many units miss the same few. */
const REMEMBERED = 256;

/** The plan of every class; classes without weights of their own share one. */
export function classPlans(scheme: Scheme, classNames: readonly string[]): ClassPlan[] {
  let general: ClassPlan | undefined;
  const own = classesWithOwnWeights(scheme);
  return classNames.map((className) =>
    own.has(className) ? classPlan(scheme, className) : (general ??= classPlan(scheme, className)),
  );
}

function classPlan(scheme: Scheme, className: string): ClassPlan {
  const factors = factorsOf(scheme, className);
  const applies = Uint8Array.from(scheme.indicators, (indicator) =>
    countsFor(scheme, indicator, className) ? 1 : 0,
  );
  const patterns = new Map<string, Factors>();
  return {
    className,
    applies,
    factors,
    without(missing) {
      if (missing.length === 0) return factors;
      const pattern = missing.join(",");
      const known = patterns.get(pattern);
      if (known) return known;
      const found = factorsOf(scheme, className, (indicator) => missing.includes(indicator));
      if (patterns.size === REMEMBERED) patterns.clear();
      patterns.set(pattern, found);
      return found;
    },
  };
}
