import type { Factors } from "../factors";
import { add, fractionOf, multiply, ZERO, type Fraction } from "../fraction";
import { ticksOfFraction, type RoundingMode } from "../round";

/** Σ factor × score as an exact fraction; indicators without a factor take no part. */
export function exactTotal(scores: Float64Array, { exact }: Factors): Fraction {
  let total = ZERO;
  exact.forEach((factor, index) => {
    if (factor.numerator !== 0n) total = add(total, multiply(factor, fractionOf(scores[index]!)));
  });
  return total;
}

/**
 * The exact total in ticks. Scores of at most four decimals with small integer factors are added in integers
 * below 2^53; anything else in big integers. Both are exact.
 */
export function exactTicks(
  scores: Float64Array,
  factors: Factors,
  decimals: number,
  mode: RoundingMode,
): number {
  const quick = quickTicks(scores, factors, decimals, mode);
  return quick ?? ticksOfFraction(exactTotal(scores, factors), decimals, mode);
}

const SCORE_DECIMALS = 4;
const SCORE_UNIT = 10 ** SCORE_DECIMALS;
/**
 * Below this the integers stay exact and a total next to a tie is further from it than 15 digits can hide:
 * the distance is at least 1 ÷ (2 × denominator × SCORE_UNIT).
 */
const LARGEST_SUM = 1e13;

function quickTicks(
  scores: Float64Array,
  { integers, denominator }: Factors,
  decimals: number,
  mode: RoundingMode,
): number | undefined {
  if (!integers || decimals > SCORE_DECIMALS) return undefined;
  let sum = 0;
  for (let index = 0; index < integers.length; index++) {
    const factor = integers[index]!;
    if (factor === 0) continue;
    const score = scores[index]!;
    const scaled = Math.round(score * SCORE_UNIT);
    if (scaled / SCORE_UNIT !== score || score < 0) return undefined;
    sum += factor * scaled;
    if (sum > LARGEST_SUM) return undefined;
  }
  const divisor = denominator * 10 ** (SCORE_DECIMALS - decimals);
  const quotient = Math.floor(sum / divisor);
  const twice = (sum - quotient * divisor) * 2;
  const isUp = twice > divisor || (twice === divisor && (mode === "half-up" || quotient % 2 === 1));
  return isUp ? quotient + 1 : quotient;
}
