import { checkDecimals } from "../numbers/checkDecimals";
import { ScoreError } from "../errors";
import { add, compare, fractionOf, multiply, sum, ZERO, type Fraction } from "../numbers/fraction";
import { numberOfTicks, ticksOfFraction } from "../numbers/round";

export interface Adjustment {
  /** Bonuses, each zero or more; they are added up, then capped. */
  readonly bonus: readonly number[];
  readonly bonusCap?: number | null | undefined;
  /** Deductions as positive numbers. */
  readonly deduction?: readonly number[] | undefined;
  readonly deductionCap?: number | null | undefined;
  readonly decimals?: number | undefined;
}

/**
 * The published score after bonus and deduction: score + min(Σ bonus, cap) − min(Σ deduction, cap), never below 0,
 * rounded half-up. There is no ceiling.
 *
 * @throws {ScoreError} negativeBonus, negativeDeduction, negativeCap, invalidDecimals
 * @example
 * adjust(89.7, { bonus: [4, 3], bonusCap: 5, deduction: [0.5] }); // => 94.2
 */
export function adjust(score: number, adjustment: Adjustment): number {
  const { bonus, bonusCap, deduction = [], deductionCap } = adjustment;
  const decimals = checkDecimals(adjustment.decimals ?? 2);
  for (const points of bonus) if (points < 0) throw new ScoreError("negativeBonus", { points });
  for (const points of deduction) {
    if (points < 0) throw new ScoreError("negativeDeduction", { points });
  }
  const added = capped(sum(bonus), bonusCap);
  const taken = multiply(capped(sum(deduction), deductionCap), fractionOf(-1));
  const total = add(add(fractionOf(score), added), taken);
  const published = compare(total, ZERO) < 0 ? ZERO : total;
  return numberOfTicks(ticksOfFraction(published, decimals, "half-up"), decimals);
}

function capped(total: Fraction, cap: number | null | undefined): Fraction {
  if (cap == null) return total;
  if (cap < 0) throw new ScoreError("negativeCap", { cap });
  const limit = fractionOf(cap);
  return compare(total, limit) > 0 ? limit : total;
}
