import { difference } from "../numbers/difference";
import type { Direction } from "../direction";
import { ScoreError } from "../errors";
import { checkComparable } from "./growth";

/** relative: a ratio of the base. points 百分点: the plain difference. */
export type ProgressMode = "relative" | "points";

/**
 * 纵向进步幅度: (current − base) ÷ |base|, or current − base in points; turned where lower is better (S21).
 *
 * @throws {ScoreError} notComparable (relative only), directionUnsupported
 * @example
 * progress(4, 5, "lower"); // => 0.2
 * progress(0.085, 0.08, "higher", "points"); // => 0.005
 */
export function progress(
  current: number,
  base: number,
  direction: Direction = "higher",
  mode: ProgressMode = "relative",
): number {
  if (direction !== "higher" && direction !== "lower") throw new ScoreError("directionUnsupported");
  const gain = direction === "higher" ? difference(current, base) : difference(base, current);
  if (mode === "points") return gain;
  checkComparable(current, base);
  return gain / Math.abs(base);
}
