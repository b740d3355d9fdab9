import { compareNumbers } from "../compareNumbers";
import type { LadderStep } from "../ladder";

/**
 * The lower limit of the step that the value reaches; the value itself where it reaches none.
 *
 * @example
 * lowerReached([[5, 80], [0, 60]], 6); // => 5
 */
export function lowerReached(steps: readonly LadderStep[], value: number): number {
  const reached = steps
    .map(([lower]) => lower)
    .filter((lower) => compareNumbers(lower, value) <= 0);
  return reached.length > 0 ? Math.max(...reached) : value;
}
