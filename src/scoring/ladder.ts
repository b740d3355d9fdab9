import { compareNumbers, isSameNumber } from "./compareNumbers";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";

/** step: the score of the step reached. linear: on the straight line between two points. */
export type LadderMode = "step" | "linear";

/** A lower limit (included) and its score. */
export type LadderStep = readonly [lower: number, score: number];

/** Index of the last limit at or below the value, at 15 digits; −1 below all. */
function lastReached(limits: Float64Array, value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareNumbers(limits[middle] as number, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The rule "score by steps": the score of the highest lower limit reached, or the point on the line between two.
 *
 * Steps may be in any order. A value below the lowest limit is an error in step mode, never a silent 0; linear
 * keeps the end scores beyond the ends.
 *
 * @throws {ScoreError} noSteps, duplicateStep, invalidNumber; when a value is scored: belowSteps
 * @example
 * compileLadder([[0, 60], [5, 80], [8, 100]], "step")(7.9); // => 80
 * compileLadder([[8, 100], [0, 60]], "linear")(2); // => 70
 */
export function compileLadder(
  steps: readonly LadderStep[],
  mode: LadderMode = "step",
): (value: number) => number {
  if (steps.length === 0) throw new ScoreError("noSteps");
  const sorted = [...steps].sort((a, b) => a[0] - b[0]);
  const limits = Float64Array.from(sorted, ([limit]) => finiteNumber(limit));
  const scores = Float64Array.from(sorted, ([, score]) => finiteNumber(score));
  const at = (values: Float64Array, index: number): number => values[index] as number;
  for (let index = 1; index < limits.length; index += 1) {
    if (isSameNumber(at(limits, index - 1), at(limits, index))) {
      throw new ScoreError("duplicateStep", { limit: at(limits, index) });
    }
  }
  const last = limits.length - 1;
  if (mode === "step") {
    return (value) => {
      if (Number.isNaN(value)) return value;
      const index = lastReached(limits, value);
      if (index < 0) throw new ScoreError("belowSteps", { value, lowest: at(limits, 0) });
      return at(scores, index);
    };
  }
  return (value) => {
    if (Number.isNaN(value)) return value;
    const index = lastReached(limits, value);
    if (index < 0) return at(scores, 0);
    if (index === last) return at(scores, last);
    const start = at(limits, index);
    if (value <= start) return at(scores, index);
    const rise = at(scores, index + 1) - at(scores, index);
    return at(scores, index) + (rise * (value - start)) / (at(limits, index + 1) - start);
  };
}

/**
 * The score of one value, see compileLadder.
 *
 * @example
 * ladder(6, [[5, 80], [0, 60]]); // => 80
 */
export function ladder(value: number, steps: readonly LadderStep[], mode?: LadderMode): number {
  return compileLadder(steps, mode)(value);
}
