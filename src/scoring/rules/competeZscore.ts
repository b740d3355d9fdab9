import { squareRoot } from "../numbers/exactRoots";
import {
  add,
  binaryFraction,
  divide,
  fractionOf,
  meanOf,
  multiply,
  nearestNumber,
  subtract,
  type Fraction,
} from "../numbers/fraction";
import { classBounds, type ClassBounds } from "../classes/classBounds";
import { classSpreads } from "../classes/classSpreads";
import { classAt, UNIT_ROUNDOFF, type ColumnScores, type RuleColumn, type RuleOf } from "./rule";

/** 离差: 50 + 10 × (v − mean) ÷ population deviation, the double nearest to it; 50 where all values are equal. */
export function competeZscore({ direction }: RuleOf<"compete">, column: RuleColumn): ColumnScores {
  const { measured, classes, classNames } = column;
  const { values } = measured;
  const { mean, deviation, lowest, highest } = classSpreads(values, classes, classNames.length);
  const same = boundsCompared(column, { lowest, highest });
  const isFlat = mean.map((_, classIndex) =>
    same.lowest[classIndex] === same.highest[classIndex] ? 1 : 0,
  );
  const slope = deviation.map((each, classIndex) => {
    if (isFlat[classIndex] === 1 || !(each > 0)) return 0;
    return (direction === "lower" ? -10 : 10) / each;
  });
  const moments = exactMoments(column);
  return {
    error: errorOf(),
    isSigned: true,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const classIndex = classes === null ? 0 : classes[unit]!;
        out[unit - from] = 50 + (values[unit]! - mean[classIndex]!) * slope[classIndex]!;
      }
    },
    exact: (unit): Fraction => {
      const classIndex = classAt(column, unit);
      if (slope[classIndex] === 0) return fractionOf(50);
      const own = moments(classIndex);
      const away = subtract(measured.exact(unit), own.mean);
      const z = divide(multiply(fractionOf(direction === "lower" ? -10 : 10), away), own.deviation);
      return binaryFraction(nearestNumber(add(fractionOf(50), z)));
    },
    step: (unit) => {
      const classIndex = classAt(column, unit);
      const value = values[unit]!;
      if (slope[classIndex] === 0) return { rule: "compete.equal", inputs: { value } };
      const inputs = { value, mean: mean[classIndex]!, deviation: deviation[classIndex]! };
      return { rule: direction === "lower" ? "compete.zscoreLower" : "compete.zscore", inputs };
    },
  };

  /** The sums are compensated: mean and deviation are right to a few units of the last digit. */
  function errorOf(): number {
    let error = 0;
    for (let classIndex = 0; classIndex < mean.length; classIndex++) {
      if (slope[classIndex] === 0) continue;
      const [low, high] = [lowest[classIndex]!, highest[classIndex]!];
      const size = Math.max(Math.abs(low), Math.abs(high));
      const furthest =
        Math.max(high - mean[classIndex]!, mean[classIndex]! - low) / deviation[classIndex]!;
      const blur = (8 * UNIT_ROUNDOFF * size + 2 * measured.error) / deviation[classIndex]!;
      error = Math.max(error, 10 * (1 + furthest) * (blur + 16 * UNIT_ROUNDOFF));
    }
    return error + 100 * UNIT_ROUNDOFF;
  }
}

/**
 * The bounds of each class as they are compared. Computed values far enough apart stay apart when they are brought to
 * the decimals that they are compared at, so only a class that may have become one value is looked at again.
 */
function boundsCompared(
  { measured, classes, classNames }: RuleColumn,
  own: ClassBounds,
): ClassBounds {
  if (!measured.isComputed) return own;
  const { lowest, highest } = own;
  const isNear = lowest.some((low, classIndex) => {
    const high = highest[classIndex]!;
    const size = Math.max(Math.abs(low), Math.abs(high));
    return high > low && high - low <= NEAR_DECIMALS + NEAR_DIGITS * size + 4 * measured.error;
  });
  return isNear ? classBounds(measured.compared(), classes, classNames.length) : own;
}

/** More than two steps of the 10th decimal, and of the 15th digit that large numbers are compared at. */
const NEAR_DECIMALS = 4e-10;
const NEAR_DIGITS = 4e-14;

interface Moments {
  readonly mean: Fraction;
  readonly deviation: Fraction;
}

/** Mean and deviation of a class exactly (the root to 40 digits), worked out when first asked for. */
function exactMoments(column: RuleColumn): (classIndex: number) => Moments {
  const known: (Moments | undefined)[] = [];
  return (classIndex) => (known[classIndex] ??= momentsOf(column, classIndex));
}

function momentsOf(column: RuleColumn, classIndex: number): Moments {
  const { values, exact } = column.measured;
  const own: Fraction[] = [];
  for (let unit = 0; unit < values.length; unit++) {
    if (values[unit] === values[unit] && classAt(column, unit) === classIndex)
      own.push(exact(unit));
  }
  const mean = meanOf(own);
  const squares = meanOf(own.map((value) => multiply(value, value)));
  return { mean, deviation: squareRoot(subtract(squares, multiply(mean, mean))) };
}
