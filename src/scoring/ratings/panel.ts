import { ScoreError } from "../errors";
import { add, divide, fractionOf, multiply, ZERO, type Fraction } from "../numbers/fraction";
import { numberOfFraction } from "../numbers/round";
import type { PanelSettings } from "../scheme";
import { trimmedMean } from "./trimmedMean";
import { weightCheck } from "../weights/weightCheck";

/** A mean of fewer ratings would give single marks away. */
export const ANONYMITY_FLOOR = 3;

export interface PanelOptions {
  /** One weight a source, totalling 1 or 100; equal unless given. */
  readonly weights?: readonly number[] | undefined;
  readonly trim?: number | undefined;
  readonly missing?: PanelSettings["missing"] | undefined;
  /** Mean of each source over the class, for sources without ratings under `mean`. */
  readonly classMeans?: readonly number[] | undefined;
}

export interface PanelSource {
  readonly count: number;
  /** Null below 3 ratings: individual marks are never shown. */
  readonly shownMean: number | null;
}

export interface PanelResult {
  readonly score: number;
  readonly sources: readonly PanelSource[];
}

/**
 * The rating by many: Σ weight × mean of a source ÷ Σ weight; within a source the t highest and t lowest drop out
 * from 5 ratings up. A source of weight 0 does not count.
 *
 * @throws {ScoreError} lengthMismatch, negativeWeight, noWeight, weightTotal, noRatings, sourceWithoutRatings, invalidTrim, trimTooMuch
 * @example
 * panel([[90, 92], [80]], { weights: [60, 40] }).score; // => 86.6
 */
export function panel(
  ratings: readonly (readonly number[])[],
  options: PanelOptions = {},
): PanelResult {
  const { trim = 0, missing = "refuse", classMeans } = options;
  const weights = options.weights ?? ratings.map(() => 1);
  if (weights.length !== ratings.length) {
    throw new ScoreError("lengthMismatch", { left: ratings.length, right: weights.length });
  }
  if (options.weights) weightCheck(weights);
  if (ratings.every((source) => source.length === 0)) throw new ScoreError("noRatings");
  let total = ZERO;
  let counted = ZERO;
  const means = ratings.map((source) => (source.length > 0 ? trimmedMean(source, trim) : null));
  means.forEach((mean, index) => {
    const weight = fractionOf(weights[index] as number);
    if (weight.numerator === 0n) return;
    const value = mean ?? substitute(missing, classMeans?.[index], index);
    if (value === null) return;
    total = add(total, multiply(value, weight));
    counted = add(counted, weight);
  });
  if (counted.numerator === 0n) throw new ScoreError("noRatings");
  const sources = means.map((mean, index) => {
    const count = (ratings[index] as readonly number[]).length;
    const isShown = mean !== null && count >= ANONYMITY_FLOOR;
    return { count, shownMean: isShown ? numberOfFraction(mean) : null };
  });
  return { score: numberOfFraction(divide(total, counted)), sources };
}

/** What stands for a source without ratings; null gives its weight to the others. */
function substitute(
  missing: PanelSettings["missing"],
  classMean: number | undefined,
  index: number,
): Fraction | null {
  if (missing === "reweight") return null;
  if (missing === "zero") return ZERO;
  if (missing === "mean" && classMean !== undefined) return fractionOf(classMean);
  throw new ScoreError("sourceWithoutRatings", { position: index + 1 });
}
