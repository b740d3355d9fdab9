import { add, divide, fractionOf, multiply, subtract, type Fraction } from "../numbers/fraction";
import { classBounds } from "../classes/classBounds";
import { classAt, UNIT_ROUNDOFF, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/** Of each class, between which units' values the scores rise from base to 100, and how quickly. */
interface Range {
  readonly worst: Float64Array;
  readonly best: Float64Array;
  /** The score at the worst value; 100 where all values are equal. */
  readonly start: Float64Array;
  readonly slope: Float64Array;
  readonly isFlat: Uint8Array;
}

/** 功效 and 极差: base + (100 − base) × (v − worst) ÷ (best − worst) as loops over the column. */
export function competeRange(
  { method, direction }: RuleOf<"compete">,
  column: RuleColumn,
  base: number,
): ColumnScores {
  const { measured, classes } = column;
  const { values } = measured;
  const range = rangeOf(column, direction === "lower", base);
  const { worst, best, start, slope, isFlat } = range;
  const extremes = measured.isComputed ? extremeUnits(column, range) : null;
  const exactly = (classIndex: number, at: "worst" | "best"): Fraction =>
    extremes ? measured.exact(extremes[at][classIndex]!) : fractionOf(range[at][classIndex]!);
  return {
    error: errorOf(range, measured.error, base),
    isSigned: false,
    fill(from, to, out) {
      const known = classes;
      for (let unit = from; unit < to; unit++) {
        const classIndex = known === null ? 0 : known[unit]!;
        out[unit - from] =
          start[classIndex]! + (values[unit]! - worst[classIndex]!) * slope[classIndex]!;
      }
    },
    addTo: adding(range, column),
    exact(unit) {
      const classIndex = classAt(column, unit);
      if (isFlat[classIndex] === 1) return fractionOf(100);
      const from = exactly(classIndex, "worst");
      const part = divide(
        subtract(measured.exact(unit), from),
        subtract(exactly(classIndex, "best"), from),
      );
      return add(fractionOf(base), multiply(fractionOf(100 - base), part));
    },
    step(unit) {
      const classIndex = classAt(column, unit);
      const value = values[unit]!;
      const inputs = { value, worst: worst[classIndex]!, best: best[classIndex]! };
      return isFlat[classIndex] === 1
        ? { rule: "compete.equal", inputs: { value } }
        : { rule: method === "minmax" ? "compete.minmax" : "compete.efficacy", inputs };
    },
  };
}

/** Adds the points of a stretch of units in one go, where no class starts above 0 without looking at where it starts. */
function adding(
  { worst, start, slope }: Range,
  { measured: { values }, classes }: RuleColumn,
): NonNullable<ColumnScores["addTo"]> {
  const isFromZero = start.every((score) => score === 0);
  return (sums, factor, from, to) => {
    const count = to - from;
    if (classes === null) {
      const [first, steep, low] = [factor * start[0]!, factor * slope[0]!, worst[0]!];
      for (let at = 0; at < count; at++) sums[at]! += first + (values[from + at]! - low) * steep;
    } else if (isFromZero) {
      for (let at = 0; at < count; at++) {
        const classIndex = classes[from + at]!;
        sums[at]! += factor * ((values[from + at]! - worst[classIndex]!) * slope[classIndex]!);
      }
    } else {
      for (let at = 0; at < count; at++) {
        const classIndex = classes[from + at]!;
        const score =
          start[classIndex]! + (values[from + at]! - worst[classIndex]!) * slope[classIndex]!;
        sums[at]! += factor * score;
      }
    }
  };
}

function rangeOf(
  { measured, classes, classNames }: RuleColumn,
  isLower: boolean,
  base: number,
): Range {
  const count = classNames.length;
  const { lowest, highest } = classBounds(measured.values, classes, count);
  const same = measured.isComputed ? classBounds(measured.compared(), classes, count) : null;
  const [worst, best] = isLower ? [highest, lowest] : [lowest, highest];
  const start = new Float64Array(count);
  const slope = new Float64Array(count);
  const isFlat = new Uint8Array(count);
  for (let classIndex = 0; classIndex < count; classIndex++) {
    const [low, high] = same
      ? [same.lowest[classIndex]!, same.highest[classIndex]!]
      : [worst[classIndex]!, best[classIndex]!];
    isFlat[classIndex] = low === high ? 1 : 0;
    start[classIndex] = low === high ? 100 : base;
    slope[classIndex] = low === high ? 0 : (100 - base) / (best[classIndex]! - worst[classIndex]!);
    // An empty class has infinite bounds, which would turn 0 × Infinity into NaN scores of nobody.
    if (!Number.isFinite(worst[classIndex]!))
      worst[classIndex] = best[classIndex] = slope[classIndex] = 0;
  }
  return { worst, best, start, slope, isFlat };
}

function errorOf({ worst, best, isFlat }: Range, measuredError: number, base: number): number {
  let error = 0;
  for (let classIndex = 0; classIndex < worst.length; classIndex++) {
    const span = Math.abs(best[classIndex]! - worst[classIndex]!);
    if (isFlat[classIndex] === 1 || span === 0) continue;
    const size = Math.abs(best[classIndex]!) + Math.abs(worst[classIndex]!);
    const rounding = 8 * UNIT_ROUNDOFF * (100 - base) * (1 + size / span) + 200 * UNIT_ROUNDOFF;
    error = Math.max(error, rounding + (4 * (100 - base) * measuredError) / span);
  }
  return error;
}

/** The units that hold the worst and the best value of each class: their exact values are the bounds. */
function extremeUnits(
  column: RuleColumn,
  { worst, best }: Range,
): Record<"worst" | "best", Int32Array> {
  const { values } = column.measured;
  const units = {
    worst: new Int32Array(worst.length).fill(-1),
    best: new Int32Array(best.length).fill(-1),
  };
  for (let unit = 0; unit < values.length; unit++) {
    const classIndex = classAt(column, unit);
    if (values[unit] === worst[classIndex]) units.worst[classIndex] = unit;
    if (values[unit] === best[classIndex]) units.best[classIndex] = unit;
  }
  return units;
}
