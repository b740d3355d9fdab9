import type { Columns } from "../columns";
import { ScoreError } from "../errors";
import { geometricFraction } from "../numbers/exactRoots";
import type { Factors } from "../weights/factors";
import {
  add,
  binaryFraction,
  divide,
  fractionOf,
  multiply,
  nearestNumber,
  ONE,
  reduced,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import { fullScore } from "../fullMarks";
import { ticksOfFraction } from "../numbers/round";
import type { Scheme } from "../scheme";
import { exactWhole, totalMarking } from "../weights/whole";
import { weightFor, weightTree, type WeightNode } from "../weights/weightTree";
import type { ClassPlan } from "./classPlan";

/** The exact score of an indicator of the unit at hand. */
export type ExactScore = (index: number) => Fraction;

/** Σ factor × score as an exact fraction; indicators without a factor take no part. */
export function exactSum(score: ExactScore, { exact }: Factors): Fraction {
  let total = ZERO;
  exact.forEach((factor, index) => {
    if (factor.numerator !== 0n) total = reduced(add(total, multiply(factor, score(index))));
  });
  return total;
}

/** 逐项: each item's points in ticks, rounded on their own, so that the printed items add up to the printed total. */
export function exactItems(
  score: ExactScore,
  { exact }: Factors,
  { decimals, rounding }: Scheme["settings"],
): number[] {
  return exact.map((factor, index) =>
    factor.numerator === 0n
      ? 0
      : ticksOfFraction(multiply(factor, score(index)), decimals, rounding),
  );
}

/** A group of the weights and its mean on the scale 0–100. */
export type SeenGroup = (group: WeightNode, mean: Fraction) => void;

/**
 * The exact total, level by level, of one unit: Σ w × s ÷ Σ w or (Π s^w)^(1 ÷ Σ w), the double nearest to it. Missing
 * indicators give their weight to the rest of their group, then to the other groups.
 *
 * @throws {ScoreError} geometricNeedsPositive, when a score below 0 is combined
 */
export function exactTree(
  scheme: Scheme,
  { className, applies }: Pick<ClassPlan, "className" | "applies">,
  score: ExactScore,
  moved: readonly number[],
  seen: SeenGroup = () => undefined,
): Fraction {
  const marking = totalMarking(scheme);
  const tree = weightTree(scheme, className);
  const mean = valueOf(tree);
  const weighted = mean
    ? divide(multiply(exactWhole(scheme, className), mean), fractionOf(100))
    : ZERO;
  return extras().reduce(add, weighted);

  /** 积分 without full marks, which has no weight and counts as it is. */
  function extras(): Fraction[] {
    return scheme.indicators.flatMap((indicator, index) => {
      const isExtra = applies[index] === 1 && weightFor(indicator, className) === null;
      return isExtra && !moved.includes(index) ? [score(index)] : [];
    });
  }

  /** The mean of a node; undefined where all below it is missing. */
  function valueOf(node: WeightNode): Fraction | undefined {
    if (node.indicator >= 0) {
      if (moved.includes(node.indicator)) return undefined;
      const indicator = scheme.indicators[node.indicator]!;
      const full = fullScore(indicator, weightFor(indicator, className), marking);
      return divide(multiply(fractionOf(100), score(node.indicator)), fractionOf(full));
    }
    const parts = node.children.flatMap((child) => {
      const value = child.weight.numerator > 0n ? valueOf(child) : undefined;
      return value ? [{ weight: child.weight, value }] : [];
    });
    if (parts.length === 0) return undefined;
    const isGeometric = scheme.settings.aggregation[node.depth] === "geometric";
    const found = isGeometric ? geometricMean(parts) : arithmeticMean(parts);
    seen(node, found);
    return found;
  }
}

interface Part {
  readonly weight: Fraction;
  readonly value: Fraction;
}

function arithmeticMean(parts: readonly Part[]): Fraction {
  let [sum, total] = [ZERO, ZERO];
  for (const { weight, value } of parts) {
    sum = reduced(add(sum, multiply(weight, value)));
    total = add(total, weight);
  }
  return divide(sum, total);
}

function geometricMean(parts: readonly Part[]): Fraction {
  const negative = parts.find(({ value }) => value.numerator < 0n);
  if (negative) {
    throw new ScoreError("geometricNeedsPositive", { value: nearestNumber(negative.value) });
  }
  if (parts.some(({ value }) => value.numerator === 0n)) return ZERO;
  return binaryFraction(nearestNumber(geometricFraction(parts)));
}

/** 难度系数 × 岗位系数 of a unit; what is not given is 1. */
export function coefficient({ difficulty, post }: Columns, unit: number): Fraction {
  if (!difficulty && !post) return ONE;
  return multiply(coefficientAt(difficulty, unit), coefficientAt(post, unit));
}

function coefficientAt(column: Float64Array | null, unit: number): Fraction {
  const value = column?.[unit] ?? NaN;
  return Number.isNaN(value) ? ONE : fractionOf(value);
}
