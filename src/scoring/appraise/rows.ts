import type { Columns } from "../columns";
import type { Factors } from "../weights/factors";
import { multiply, nearestNumber, ONE, reduced, type Fraction } from "../numbers/fraction";
import { ticksOfFraction } from "../numbers/round";
import { scoreAt } from "../rules/rule";
import type { Scheme } from "../scheme";
import type { ClassPlan } from "./classPlan";
import type { CountedScores } from "./countedScores";
import type { FilledScores } from "./filled";
import { coefficient, exactItems, exactSum, exactTree } from "./exactTotals";

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
  /** The exact score of an indicator that has one. */
  readonly exact: (index: number) => Fraction;
}

/** Reads single units again, exactly: for what doubles cannot decide, for sheets and for explanations. */
export interface Rows {
  row(unit: number): Row;
  /** The unrounded total, with the coefficients of the unit. */
  exactTotal(unit: number): Fraction;
  /** The published total in ticks. */
  exactTicks(unit: number): number;
}

/** Errors above this could be seen in what is printed or recalculated from a score. */
const BLUR = 1e-12;

export function rowsOf(
  scheme: Scheme,
  columns: Columns,
  counted: readonly (CountedScores | null)[],
  plans: readonly ClassPlan[],
): Rows {
  const { aggregation, method, roundingScope, decimals, rounding } = scheme.settings;
  const isTree = aggregation.includes("geometric") && method === "score";
  const planOf = (unit: number): ClassPlan => plans[columns.classes?.[unit] ?? 0]!;
  const row = (unit: number): Row => rowOf(counted, planOf(unit), unit);
  return { row, exactTotal, exactTicks };

  function exactTotal(unit: number): Fraction {
    const { factors, moved, exact } = row(unit);
    const total = isTree ? exactTree(scheme, planOf(unit), exact, moved) : exactSum(exact, factors);
    return reduced(multiply(total, coefficient(columns, unit)));
  }

  function exactTicks(unit: number): number {
    if (roundingScope === "items") {
      const { factors, exact } = row(unit);
      const sum = exactItems(exact, factors, scheme.settings).reduce((a, b) => a + b, 0);
      return withCoefficient(sum, unit);
    }
    return ticksOfFraction(exactTotal(unit), decimals, rounding);
  }

  /** Printed items added up, times the coefficients, published once more. */
  function withCoefficient(ticks: number, unit: number): number {
    const factor = coefficient(columns, unit);
    if (factor === ONE) return ticks;
    const total = { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
    return ticksOfFraction(multiply(total, factor), decimals, rounding);
  }
}

function rowOf(counted: readonly (CountedScores | null)[], plan: ClassPlan, unit: number): Row {
  const indexes = [...counted.keys()].filter((index) => plan.applies[index] === 1);
  const scores = new Float64Array(counted.length).fill(NaN);
  for (const index of indexes) scores[index] = shownScore(counted[index]?.filled, unit);
  const moved = indexes.filter((index) => Number.isNaN(scores[index]!));
  for (const index of moved) scores[index] = 0;
  return {
    counts: plan.applies,
    scores,
    filled: indexes.filter((index) => {
      const own = counted[index]?.scores;
      return own === undefined || Number.isNaN(scoreAt(own, unit));
    }),
    moved,
    factors: plan.without(moved),
    exact: (index) => counted[index]!.filled.exact(unit),
  };
}

/** The score as a double; the nearest to the exact one where doubles alone would show. */
function shownScore(filled: FilledScores | undefined, unit: number): number {
  if (!filled) return NaN;
  const score = scoreAt(filled, unit);
  const isBlurred = filled.error > BLUR && score === score;
  return isBlurred ? nearestNumber(filled.exact(unit)) : score;
}
