import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";
import { add, fractionOf, multiply, ZERO } from "./fraction";
import { numberOfFraction } from "./round";

function checkedCount(count: number): number {
  if (count < 0) throw new ScoreError("negativeCount", { count });
  return finiteNumber(count);
}

function checkedQuality(quality: number): number {
  if (quality < 0) throw new ScoreError("negativeQuality", { quality });
  return finiteNumber(quality);
}

/**
 * Work points: Σ count × unit points × quality, exact and then at 15 digits. Unit points below zero are deductions.
 *
 * Quality is 1 where not given (S13).
 *
 * @throws {ScoreError} lengthMismatch, negativeCount, negativeQuality, invalidNumber
 * @example
 * points([3, 10], [2, 0.1], [1, 0.9]); // => 6.9
 */
export function points(
  counts: readonly number[],
  unitPoints: readonly number[],
  quality?: readonly number[],
): number {
  checkLengths(counts.length, unitPoints.length);
  if (quality) checkLengths(counts.length, quality.length);
  let total = ZERO;
  counts.forEach((count, index) => {
    const each = fractionOf(finiteNumber(unitPoints[index] as number));
    const factor = fractionOf(checkedQuality(quality?.[index] ?? 1));
    total = add(total, multiply(multiply(fractionOf(checkedCount(count)), each), factor));
  });
  return numberOfFraction(total);
}

function checkLengths(left: number, right: number): void {
  if (left !== right) throw new ScoreError("lengthMismatch", { left, right });
}

/**
 * The rule of one column of counts: count × unit points × quality.
 *
 * @throws {ScoreError} negativeQuality, invalidNumber; when a count is scored: negativeCount
 * @example
 * compilePoints(2, 1.5)(4); // => 12
 */
export function compilePoints(unitPoints: number, quality = 1): (count: number) => number {
  finiteNumber(unitPoints);
  checkedQuality(quality);
  return (count) => {
    if (count < 0) throw new ScoreError("negativeCount", { count });
    return count * unitPoints * quality;
  };
}
