import { compareNumbers, isSameNumber } from "./compareNumbers";
import type { Direction } from "./direction";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";

/** One value to reach, or the two bounds of a range. */
export type AttainTarget = number | readonly [number, number];

export interface AttainOptions {
  readonly direction?: Direction | undefined;
  /** Where the score is 0; for a range, how far beyond a bound it is 0. */
  readonly floor?: number | null | undefined;
  readonly cap?: number | null | undefined;
}

type Rule = (actual: number) => number;

function higher(target: number, givenFloor: number | null, cap: number): Rule {
  if (givenFloor === null && target <= 0) throw new ScoreError("attainFloorNeeded", { target });
  const floor = givenFloor ?? 0;
  if (compareNumbers(floor, target) >= 0)
    throw new ScoreError("attainFloorSide", { floor, target });
  return (actual) => clamp((100 * (actual - floor)) / (target - floor), cap);
}

function lower(target: number, givenFloor: number | null, cap: number): Rule {
  if (givenFloor === null && target <= 0) throw new ScoreError("attainFloorNeeded", { target });
  const floor = givenFloor ?? 2 * target;
  if (compareNumbers(floor, target) <= 0)
    throw new ScoreError("attainFloorSide", { floor, target });
  return (actual) => clamp((100 * (floor - actual)) / (floor - target), cap);
}

function equal(target: number, cap: number): Rule {
  const full = Math.min(100, cap);
  return (actual) => (Number.isNaN(actual) ? actual : isSameNumber(actual, target) ? full : 0);
}

function range(bounds: readonly [number, number], givenFloor: number | null, cap: number): Rule {
  const [bottom, top] = bounds;
  finiteNumber(bottom);
  finiteNumber(top);
  if (compareNumbers(bottom, top) > 0) {
    throw new ScoreError("rangeBounds", { lower: bottom, upper: top });
  }
  const floor = givenFloor ?? 0;
  if (floor < 0) throw new ScoreError("rangeTolerance", { floor });
  const full = Math.min(100, cap);
  return (actual) => {
    if (Number.isNaN(actual)) return actual;
    const beyond =
      compareNumbers(actual, bottom) < 0
        ? bottom - actual
        : compareNumbers(actual, top) > 0
          ? actual - top
          : 0;
    if (beyond === 0) return full;
    return floor === 0 ? 0 : clamp((100 * (floor - beyond)) / floor, full);
  };
}

/** Into 0..cap; what is not a number stays so. */
function clamp(score: number, cap: number): number {
  return score <= 0 ? 0 : score > cap ? cap : score;
}

/**
 * The rule "how far is the target reached", checked once: higher 100 × (a − floor) ÷ (target − floor), lower
 * 100 × (floor − a) ÷ (floor − target), clamped to 0..cap; equal 100 or 0; range 100 inside, 0 at `floor` beyond.
 *
 * Floor 0 (higher) or 2 × target (lower) unless named; the operations stand in the order a cell formula uses.
 *
 * @throws {ScoreError} attainFloorSide, attainFloorNeeded, attainCap, rangeTarget, rangeBounds, rangeTolerance
 * @example
 * compileAttain(90, { direction: "lower" })(99); // => 90
 * compileAttain([40, 60], { direction: "range", floor: 10 })(65); // => 50
 */
export function compileAttain(target: AttainTarget, options: AttainOptions = {}): Rule {
  const direction = options.direction ?? "higher";
  const floor = options.floor == null ? null : finiteNumber(options.floor);
  const cap = finiteNumber(options.cap ?? 100);
  if (cap <= 0) throw new ScoreError("attainCap", { cap });
  if (direction === "range") {
    if (typeof target === "number") throw new ScoreError("rangeTarget");
    return range(target, floor, cap);
  }
  if (typeof target !== "number") throw new ScoreError("rangeTarget");
  finiteNumber(target);
  if (direction === "equal") return equal(target, cap);
  return direction === "lower" ? lower(target, floor, cap) : higher(target, floor, cap);
}

/**
 * The score of one actual value against its target.
 *
 * @example
 * attain(8, 10); // => 80
 */
export function attain(actual: number, target: AttainTarget, options: AttainOptions = {}): number {
  return compileAttain(target, options)(actual);
}
