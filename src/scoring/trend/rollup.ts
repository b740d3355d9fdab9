import { checkDecimals } from "../numbers/checkDecimals";
import { ScoreError } from "../errors";
import { add, divide, fractionOf, multiply, sum, ZERO, type Fraction } from "../numbers/fraction";
import { numberOfTicks, ticksOfFraction } from "../numbers/round";
import type { MissingPolicy } from "../scheme";
import { isMissing, type ScoreCell } from "../scoreCell";
import { checkNotNegative, weightCheck } from "../weights/weightCheck";

/** mean 平均 · sum 累计 (积分) · last 期末 (累计值). */
export type RollupMethod = "mean" | "sum" | "last";

export interface RollupOptions {
  readonly weights?: readonly number[] | undefined;
  readonly missing?: MissingPolicy | undefined;
  readonly method?: RollupMethod | undefined;
  readonly decimals?: number | undefined;
}

interface Period {
  readonly score: Fraction;
  readonly weight: Fraction;
}

/**
 * Months to a quarter, quarters to a year: Σ weight × score ÷ Σ weight, or Σ weight × score, or the last period;
 * published, rounded half-up (S13).
 *
 * Weights are 1 each unless given; for the mean they total 1 or 100. N/A periods drop out. A gap is refused unless told:
 * reweight, zero, full (100), or mean of the other periods. For `last` only the last period can be a gap.
 *
 * @throws {ScoreError} lengthMismatch, noScores, negativeWeight, noWeight, weightTotal, missingScore, exemptUnit, invalidDecimals
 * @example
 * rollup([90, 92, 88, 94]); // => 91
 * rollup([10, 12, "blank"], { method: "last", missing: "reweight" }); // => 12
 */
export function rollup(scores: readonly ScoreCell[], options: RollupOptions = {}): number {
  const { missing = "refuse", method = "mean" } = options;
  const decimals = checkDecimals(options.decimals ?? 2);
  const weights = options.weights ?? scores.map(() => 1);
  if (scores.length !== weights.length) {
    throw new ScoreError("lengthMismatch", { left: scores.length, right: weights.length });
  }
  if (method === "mean" && options.weights) weightCheck(weights);
  else checkNotNegative(weights);
  if (scores.includes("exempt")) throw new ScoreError("exemptUnit");
  const isLast = method === "last";
  const periods = countingPeriods(scores, weights, isLast ? lastPolicy(scores, missing) : missing);
  const total = isLast ? (periods.at(-1) as Period).score : totalOf(periods, method);
  return numberOfTicks(ticksOfFraction(total, decimals, "half-up"), decimals);
}

/** Gaps before the last period do not matter when the last one says it all. */
function lastPolicy(scores: readonly ScoreCell[], missing: MissingPolicy): MissingPolicy {
  const applicable = scores.filter((cell) => cell !== "notApplicable");
  const last = applicable.at(-1);
  return last !== undefined && isMissing(last) ? missing : "reweight";
}

function countingPeriods(
  scores: readonly ScoreCell[],
  weights: readonly number[],
  missing: MissingPolicy,
): Period[] {
  const known = scores.filter((cell) => typeof cell === "number");
  const fill = (): Fraction => {
    if (missing === "mean") return divide(sum(known), fractionOf(known.length));
    return fractionOf(missing === "full" ? 100 : 0);
  };
  const periods: Period[] = [];
  scores.forEach((cell, index) => {
    const weight = fractionOf(weights[index] as number);
    if (typeof cell === "number") periods.push({ score: fractionOf(cell), weight });
    else if (isMissing(cell) && missing !== "reweight") {
      if (missing === "refuse") throw new ScoreError("missingScore", { position: index + 1 });
      if (missing === "mean" && known.length === 0) throw new ScoreError("noScores");
      periods.push({ score: fill(), weight });
    }
  });
  if (periods.length === 0) throw new ScoreError("noScores");
  return periods;
}

function totalOf(periods: readonly Period[], method: RollupMethod): Fraction {
  let total = ZERO;
  let weights = ZERO;
  for (const { score, weight } of periods) {
    total = add(total, multiply(score, weight));
    weights = add(weights, weight);
  }
  if (method === "sum") return total;
  if (weights.numerator === 0n) throw new ScoreError("noWeight");
  return divide(total, weights);
}
