import { ScoreError } from "../errors";
import { divide, fractionOf, multiply, type Fraction } from "../numbers/fraction";
import { classBounds } from "../classes/classBounds";
import { classAt, UNIT_ROUNDOFF, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/** 比优: 100 × v ÷ max, reverse 100 × min ÷ v; values above 0. */
export function competeBest({ direction }: RuleOf<"compete">, column: RuleColumn): ColumnScores {
  const { measured, classes, classNames } = column;
  const { values } = measured;
  const { lowest, highest } = classBounds(values, classes, classNames.length);
  for (const value of lowest) if (value <= 0) throw new ScoreError("bestNeedsPositive", { value });
  const isLower = direction === "lower";
  const best = isLower ? lowest : highest;
  const exactBest = exactBests(column, best);
  const smallest = lowest.reduce((a, b) => Math.min(a, b), Infinity);
  const own = smallest < Infinity ? (200 * measured.error) / smallest : 0;
  return {
    error: 400 * UNIT_ROUNDOFF + own,
    isSigned: false,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const value = values[unit]!;
        const top = classes === null ? best[0]! : best[classes[unit]!]!;
        out[unit - from] = isLower ? (100 * top) / value : (100 * value) / top;
      }
    },
    exact: (unit): Fraction => {
      const value = measured.exact(unit);
      const top = exactBest(classAt(column, unit));
      const share = isLower ? divide(top, value) : divide(value, top);
      return multiply(fractionOf(100), share);
    },
    step: (unit) => ({
      rule: isLower ? "compete.bestLower" : "compete.best",
      inputs: { value: values[unit]!, best: best[classAt(column, unit)]! },
    }),
  };
}

function exactBests(column: RuleColumn, best: Float64Array): (classIndex: number) => Fraction {
  const { measured } = column;
  if (!measured.isComputed) return (classIndex) => fractionOf(best[classIndex]!);
  return (classIndex) => {
    const unit = measured.values.findIndex(
      (value, at) => value === best[classIndex] && classAt(column, at) === classIndex,
    );
    return measured.exact(unit);
  };
}
