import { checkDecimals } from "../numbers/checkDecimals";
import { ScoreError } from "../errors";
import {
  add,
  compare,
  divide,
  fractionOf,
  multiply,
  sum,
  ZERO,
  type Fraction,
} from "../numbers/fraction";
import { numberOfTicks, ticksOfFraction } from "../numbers/round";
import type { MissingPolicy } from "../scheme";
import { isMissing, type ScoreCell } from "../scoreCell";
import { checkNotNegative, weightCheck } from "./weightCheck";

/**
 * strict: weights total 1 or 100. percent: the same, and marks are 0–100 for sure. scale 折算: any total, in exact
 * proportion. points 分值: the sum of marks, the weights being their full marks.
 */
export type TotalMode = "strict" | "percent" | "scale" | "points";

export interface WeightedScoreOptions {
  readonly missing?: MissingPolicy | undefined;
  readonly total?: TotalMode | undefined;
  readonly decimals?: number | undefined;
}

/** One score that counts, with its weight. */
export interface WeightedPart {
  readonly index: number;
  readonly score: number;
  readonly weight: number;
}

/**
 * The published weighted score: Σ weight × score ÷ Σ weight as an exact fraction, brought to 15 digits, rounded half-up.
 *
 * N/A gives its weight to the rest; blank, 缺 and 数据未发布 follow the policy (refuse unless told). Zero is a score.
 *
 * @throws {ScoreError} lengthMismatch, noScores, negativeWeight, noWeight, weightTotal, missingScore, exemptUnit,
 *   meanNotHere, pointsSuspected, markAboveFull, markOutOfRange, invalidDecimals
 * @example
 * weightedScore([87, 93, 87, 92], [0.15, 0.25, 0.3, 0.3]); // => 90
 * weightedScore([28, 17.5], [30, 20], { total: "points" }); // => 45.5
 */
export function weightedScore(
  scores: readonly ScoreCell[],
  weights: readonly number[],
  options: WeightedScoreOptions = {},
): number {
  const decimals = checkDecimals(options.decimals ?? 2);
  const total = weightedFraction(scores, weights, options);
  return numberOfTicks(ticksOfFraction(total, decimals, "half-up"), decimals);
}

/** The weighted score before rounding. */
function weightedFraction(
  scores: readonly ScoreCell[],
  weights: readonly number[],
  { missing = "refuse", total = "strict" }: WeightedScoreOptions,
): Fraction {
  if (scores.length !== weights.length) {
    throw new ScoreError("lengthMismatch", { left: scores.length, right: weights.length });
  }
  checkNotNegative(weights);
  const isPercent = total === "strict" || total === "percent";
  const whole = isPercent ? weightCheck(weights) : null;
  const parts = countingParts(scores, weights, missing, total === "points");
  if (total === "percent") checkRange(parts);
  if (total === "strict" && whole === 100) checkMarking(parts, weights);
  if (total === "points") return sumOfMarks(parts, weights);
  return meanOf(parts);
}

/**
 * The scores that count, after the policies for what is missing.
 *
 * @throws {ScoreError} exemptUnit, missingScore, meanNotHere, noScores
 */
export function countingParts(
  scores: readonly ScoreCell[],
  weights: readonly number[],
  missing: MissingPolicy,
  areFullMarks: boolean,
): WeightedPart[] {
  if (scores.includes("exempt")) throw new ScoreError("exemptUnit");
  const parts: WeightedPart[] = [];
  scores.forEach((cell, index) => {
    const weight = weights[index] as number;
    if (typeof cell === "number") parts.push({ index, score: cell, weight });
    else if (isMissing(cell)) {
      if (missing === "mean") throw new ScoreError("meanNotHere");
      if (missing === "refuse") throw new ScoreError("missingScore", { position: index + 1 });
      if (missing === "zero") parts.push({ index, score: 0, weight });
      if (missing === "full") parts.push({ index, score: areFullMarks ? weight : 100, weight });
    }
  });
  if (parts.length === 0) throw new ScoreError("noScores");
  return parts;
}

function meanOf(parts: readonly WeightedPart[]): Fraction {
  let total = ZERO;
  for (const { score, weight } of parts) {
    total = add(total, multiply(fractionOf(score), fractionOf(weight)));
  }
  const weight = sum(parts.map((part) => part.weight));
  if (weight.numerator === 0n) throw new ScoreError("noWeight");
  return divide(total, weight);
}

/** The marks added up; full marks of items that do not apply are shared by the rest in proportion. */
function sumOfMarks(parts: readonly WeightedPart[], weights: readonly number[]): Fraction {
  for (const { score, weight } of parts) {
    if (compare(fractionOf(score), fractionOf(weight)) > 0) {
      throw new ScoreError("markAboveFull", { mark: score, full: weight });
    }
  }
  const marks = sum(parts.map((part) => part.score));
  if (parts.length === weights.length) return marks;
  const counted = sum(parts.map((part) => part.weight));
  if (counted.numerator === 0n) throw new ScoreError("noWeight");
  return multiply(marks, divide(sum(weights), counted));
}

function checkRange(parts: readonly WeightedPart[]): void {
  for (const { score } of parts) {
    if (score < 0 || score > 100) throw new ScoreError("markOutOfRange", { mark: score });
  }
}

/** Marks that never exceed their weights may be 分值制; where one weight is the whole, both readings agree. */
function checkMarking(parts: readonly WeightedPart[], weights: readonly number[]): void {
  const hasMarks = parts.some(({ score }) => score !== 0);
  const isOneItem = weights.filter((weight) => weight > 0).length === 1;
  if (hasMarks && !isOneItem && parts.every(({ score, weight }) => score <= weight)) {
    throw new ScoreError("pointsSuspected");
  }
}
