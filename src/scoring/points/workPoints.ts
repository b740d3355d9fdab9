import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";
import { add, fractionOf, multiply, nearestNumber, ZERO } from "../numbers/fraction";

/**
 * Work points: Σ count × unit points × quality, the double nearest to it. Unit points below zero are deductions.
 *
 * Quality is 1 where not given (S13).
 *
 * @throws {ScoreError} lengthMismatch, negativeCount, negativeQuality, invalidNumber
 * @example
 * workPoints([3, 10], [2, 0.1], [1, 0.9]); // => 6.9
 */
export function workPoints(
  counts: readonly number[],
  unitPoints: readonly number[],
  quality?: readonly number[],
): number {
  checkLengths(counts.length, unitPoints.length);
  if (quality) checkLengths(counts.length, quality.length);
  let total = ZERO;
  counts.forEach((count, index) => {
    const factor = quality?.[index] ?? 1;
    if (count < 0) throw new ScoreError("negativeCount", { count });
    if (factor < 0) throw new ScoreError("negativeQuality", { quality: factor });
    const each = fractionOf(finiteNumber(unitPoints[index]!));
    const worth = multiply(each, fractionOf(finiteNumber(factor)));
    total = add(total, multiply(fractionOf(finiteNumber(count)), worth));
  });
  return nearestNumber(total);
}

function checkLengths(left: number, right: number): void {
  if (left !== right) throw new ScoreError("lengthMismatch", { left, right });
}
