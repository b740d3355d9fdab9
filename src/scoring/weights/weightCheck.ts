import { areShares } from "./areShares";
import { ScoreError } from "../errors";
import { fractionOf, multiply, sum, type Fraction } from "../numbers/fraction";
import { numberOfFraction } from "../numbers/round";

const TOLERANCE = 1e-9;

/** Refuses a weight below zero. */
export function checkNotNegative(weights: Iterable<number>): void {
  for (const weight of weights) {
    if (weight < 0) throw new ScoreError("negativeWeight", { weight });
  }
}

/**
 * Whether weights total 1 or 100 (tolerance 1e-9 on the exact sum); gives which. 33.33 × 3 is refused.
 *
 * The error names the total in per cent: weights all at most 1 count as shares (S15 prints 110 %).
 *
 * @throws {ScoreError} negativeWeight, noWeight, weightTotal
 * @example
 * weightCheck([0.1, 0.2, 0.7]); // => 1
 * weightCheck([40, 60]); // => 100
 */
export function weightCheck(weights: readonly number[]): 1 | 100 {
  checkNotNegative(weights);
  const exact = sum(weights);
  const total = numberOfFraction(exact);
  if (total === 0) throw new ScoreError("noWeight");
  if (Math.abs(total - 1) <= TOLERANCE) return 1;
  if (Math.abs(total - 100) <= TOLERANCE) return 100;
  throw new ScoreError("weightTotal", {
    total: percentText(exact, areShares(weights)),
    expected: "100%",
  });
}

/** A sum of weights in per cent: as it is, or of parts of 1. */
export function percentText(total: Fraction, isOfShares: boolean): string {
  return `${numberOfFraction(isOfShares ? multiply(total, fractionOf(100)) : total)}%`;
}
