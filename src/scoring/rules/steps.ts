import { isSameNumber } from "../numbers/compareNumbers";
import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";

/** A lower limit (included) and its score. */
export type LadderStep = readonly [lower: number, score: number];

/** The steps from the lowest limit up. */
export interface Steps {
  readonly limits: Float64Array;
  readonly scores: Float64Array;
}

/**
 * Steps given in any order, sorted and checked.
 *
 * @throws {ScoreError} noSteps, duplicateStep, invalidNumber
 */
export function sortedSteps(steps: readonly LadderStep[]): Steps {
  if (steps.length === 0) throw new ScoreError("noSteps");
  const sorted = [...steps].sort((a, b) => a[0] - b[0]);
  const limits = Float64Array.from(sorted, ([limit]) => finiteNumber(limit));
  const scores = Float64Array.from(sorted, ([, score]) => finiteNumber(score));
  for (let index = 1; index < limits.length; index++) {
    if (isSameNumber(limits[index - 1]!, limits[index]!)) {
      throw new ScoreError("duplicateStep", { limit: limits[index]! });
    }
  }
  return { limits, scores };
}

/** Index of the last limit at or below the value; −1 below all. Few steps: counting beats searching. */
export function lastReached(limits: Float64Array, value: number): number {
  let reached = -1;
  for (let index = 0; index < limits.length; index++) if (limits[index]! <= value) reached = index;
  return reached;
}
