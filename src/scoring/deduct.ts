import { atFifteenDigits } from "./decimal";
import type { Direction } from "./direction";
import { difference } from "./difference";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";

export interface DeductOptions {
  readonly pointsPerUnit: number;
  readonly direction?: Direction | undefined;
  readonly full?: number | null | undefined;
}

/**
 * 满分 less the points for every unit of shortfall: full − (target − actual) × points, never below 0.
 *
 * With direction lower, every unit above the target costs. Shortfall and score are taken at 15 digits, so that
 * 0.3 short at 10 points is exactly 3.
 *
 * @throws {ScoreError} directionUnsupported, negativeUnitPoints, invalidFullMarks, invalidNumber
 * @example
 * compileDeduct(95, { pointsPerUnit: 2 })(92.5); // => 95
 */
export function compileDeduct(target: number, options: DeductOptions): (actual: number) => number {
  const direction = options.direction ?? "higher";
  if (direction !== "higher" && direction !== "lower") throw new ScoreError("directionUnsupported");
  finiteNumber(target);
  const points = finiteNumber(options.pointsPerUnit);
  if (points < 0) throw new ScoreError("negativeUnitPoints", { points });
  const full = finiteNumber(options.full ?? 100);
  if (full <= 0) throw new ScoreError("invalidFullMarks", { full });
  const sign = direction === "higher" ? 1 : -1;
  return (actual) => {
    const shortfall = sign * difference(target, actual);
    if (shortfall <= 0) return full;
    const score = atFifteenDigits(full - shortfall * points);
    return score <= 0 ? 0 : score;
  };
}

/**
 * The score of one actual value, see compileDeduct.
 *
 * @example
 * deduct(92, 95, { pointsPerUnit: 2 }); // => 94
 */
export function deduct(actual: number, target: number, options: DeductOptions): number {
  return compileDeduct(target, options)(actual);
}
