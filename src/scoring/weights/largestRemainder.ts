import { ScoreError } from "../errors";
import { fractionOf, sum } from "../numbers/fraction";
import { checkNotNegative } from "./weightCheck";

/**
 * Whole numbers in the proportion of the weights that add up to the total (最大余数法): every share is rounded
 * down, and the places left go to the largest remainders, the earlier first.
 *
 * @throws {ScoreError} negativeWeight, noWeight
 * @example
 * largestRemainder([30, 20, 15, 15, 10, 10, 10]); // => [27, 18, 14, 14, 9, 9, 9]
 */
export function largestRemainder(weights: readonly number[], total = 100): number[] {
  checkNotNegative(weights);
  const all = sum(weights);
  if (all.numerator === 0n) throw new ScoreError("noWeight");
  const parts = weights.map((weight, index) => {
    const { numerator, denominator } = fractionOf(weight);
    const divisor = denominator * all.numerator;
    const share = numerator * all.denominator * BigInt(total);
    // Remainders of different divisors are compared as numerator over the common divisor below.
    return { index, whole: share / divisor, remainder: share % divisor, divisor };
  });
  const wholes = parts.map(({ whole }) => Number(whole));
  let left = total - wholes.reduce((a, b) => a + b, 0);
  const byRemainder = [...parts].sort((a, b) => {
    const gap = b.remainder * a.divisor - a.remainder * b.divisor;
    return gap > 0n ? 1 : gap < 0n ? -1 : a.index - b.index;
  });
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    wholes[index] = (wholes[index] as number) + 1;
    left -= 1;
  }
  return wholes;
}
