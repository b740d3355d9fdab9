import { ScoreError } from "../errors";
import { divide, fractionOf, sum, type Fraction } from "../numbers/fraction";

/** From this many ratings on, the highest and lowest are left out. */
export const TRIM_FROM = 5;

/**
 * The mean without the t highest and the t lowest, exact; below `from` ratings nothing is left out.
 * One rating each even when several tie.
 *
 * @throws {ScoreError} noRatings, invalidTrim, trimTooMuch
 * @example
 * trimmedMean([90, 85, 88, 92, 79, 95], 1).denominator > 0n; // => true
 */
export function trimmedMean(ratings: readonly number[], trim: number, from = TRIM_FROM): Fraction {
  if (!Number.isInteger(trim) || trim < 0) throw new ScoreError("invalidTrim", { trim });
  const count = ratings.length;
  if (count === 0) throw new ScoreError("noRatings");
  const dropped = count >= from ? trim : 0;
  if (2 * dropped >= count) throw new ScoreError("trimTooMuch", { count, trim });
  const kept = [...ratings].sort((a, b) => a - b).slice(dropped, count - dropped);
  return divide(sum(kept), fractionOf(kept.length));
}
