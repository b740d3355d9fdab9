import { ScoreError } from "../errors";
import { UNIT_ROUNDOFF } from "../rules/rule";
import type { Scheme } from "../scheme";
import { wholeOf } from "../weights/whole";
import { appliesTo, weightFor } from "../weights/weightTree";
import { depthOf, largestError, meanTree, type MeanNode } from "./meanTree";

/** Scores of a list of units, one row an indicator; NaN where one is missing or the class does not have it. */
export type ScoreRows = readonly Float64Array[];

/** The totals of a class, level by level, for a list of units at a time. */
export interface TreeMeans {
  /**
   * Writes the totals of the first `count` units of the rows, any of which may miss a score or none, before
   * coefficients, and how far each may be from the exact one; NaN for a unit without any score.
   */
  totals(
    rows: ScoreRows,
    units: { readonly count: number; readonly hasGaps: boolean },
    out: Float64Array,
    errors: Float64Array,
  ): void;
}

/**
 * Weighted totals with gaps and with geometric means: Σ w × s ÷ Σ w or (Π s^w)^(1 ÷ Σ w) over what each group has, so
 * that a missing indicator gives its weight to the rest of its group, then to the other groups. A score of 0 makes a
 * geometric group 0. 积分 without full marks is added to the total.
 *
 * @throws {ScoreError} geometricNeedsPositive, when a score below 0 is combined
 */
export function treeMeans(
  scheme: Scheme,
  className: string,
  errors: readonly number[],
  longest: number,
): TreeMeans {
  const { settings } = scheme;
  const whole = wholeOf(scheme, className);
  const isGeometric = settings.method === "score" && settings.aggregation.includes("geometric");
  const root = meanTree(scheme, className);
  const extras = extrasOf(scheme, className);
  const leafError = largestError(root, errors);
  const levels = Array.from({ length: depthOf(root) }, () => ({
    sums: new Float64Array(longest),
    weights: new Float64Array(longest),
  }));

  return {
    totals(rows, { count, hasGaps }, out, ownErrors) {
      const extremes = { least: Infinity, most: 0, isBelow: false };
      const work: Work = { rows, count, hasGaps, isGeometric, levels, extremes };
      writeMeans(root, work, { level: 0, asLogarithm: false }, out);
      const { loss, share } = lossesOf(root, work, leafError);
      for (let at = 0; at < count; at++) {
        const mean = out[at]!;
        ownErrors[at] = ((loss + (mean === 0 ? 0 : mean * share)) * whole) / 100;
        out[at] = (mean * whole) / 100;
      }
      for (const index of extras) {
        const row = rows[index]!;
        for (let at = 0; at < count; at++) {
          const score = row[at]!;
          if (score !== score) continue;
          out[at] = out[at] === out[at] ? out[at]! + score : score;
          ownErrors[at] = (ownErrors[at]! || 0) + errors[index]! + ROUNDING * Math.abs(score);
        }
      }
    },
  };
}

/** What adding up and dividing on three levels of up to hundreds of items loses, relative to the largest score. */
const ROUNDING = 1024 * UNIT_ROUNDOFF;

/** What a logarithm and its way back lose, on three levels, relative to its size. */
const LOGARITHM = 64 * UNIT_ROUNDOFF;

/** What a mean may be off: so much, and a share of itself. */
function lossesOf(root: MeanNode, work: Work, leafError: number): { loss: number; share: number } {
  const { isGeometric, extremes } = work;
  const { least, most, isBelow } = extremes;
  if (isGeometric) {
    // Relative to the mean: what the smallest score may be off, and what its logarithm loses.
    const share = leafError / least + LOGARITHM * (1 + Math.abs(Math.log(least)));
    return { loss: ROUNDING * most, share };
  }
  // Where nothing is taken away, what a sum loses is a share of the sum.
  if (!isBelow) return { loss: leafError, share: ROUNDING };
  return { loss: leafError + ROUNDING * largestScore(root, work), share: 0 };
}

/** The size of the largest score below a node, on the scale 0–100. */
function largestScore({ indicator, scale, children }: MeanNode, work: Work): number {
  if (indicator < 0) {
    return children.reduce((most, child) => Math.max(most, largestScore(child, work)), 0);
  }
  let most = 0;
  const row = work.rows[indicator]!;
  for (let at = 0; at < work.count; at++) {
    const size = Math.abs(row[at]! * scale);
    if (size > most) most = size;
  }
  return most;
}

/** The units at hand, and room to work out their means. */
interface Work {
  readonly rows: ScoreRows;
  readonly count: number;
  /** Whether scores may be missing. */
  readonly hasGaps: boolean;
  /** What is added up on each level. */
  readonly levels: readonly { readonly sums: Float64Array; readonly weights: Float64Array }[];
  /** Whether a level is combined by the geometric mean. */
  readonly isGeometric: boolean;
  /**
   * With a geometric mean the sizes of the smallest score that is not 0 and of the largest, without one whether a score
   * is below 0.
   */
  readonly extremes: { least: number; most: number; isBelow: boolean };
}

/** How a node is worked out: at a level, and whether its logarithm is wanted. */
interface Wanted {
  readonly level: number;
  readonly asLogarithm: boolean;
}

/** Writes the means of a node, or their logarithms: a geometric mean of geometric means needs no way back. */
function writeMeans(node: MeanNode, work: Work, wanted: Wanted, out: Float64Array): void {
  const { count } = work;
  const { asLogarithm } = wanted;
  if (node.indicator >= 0) {
    writeScores(node, work, out);
    if (asLogarithm) for (let at = 0; at < count; at++) out[at] = logarithmOf(out[at]!);
    return;
  }
  writeGroup(node, work, wanted.level, out);
  if (node.isGeometric === asLogarithm) return;
  const turn = asLogarithm ? logarithmOf : Math.exp;
  for (let at = 0; at < count; at++) out[at] = turn(out[at]!);
}

/** Writes Σ w × m ÷ Σ w over the children of a group, m being their means, or logarithms where it is geometric. */
function writeGroup(
  { children, isGeometric }: MeanNode,
  work: Work,
  level: number,
  out: Float64Array,
): void {
  const { count, hasGaps } = work;
  const { sums, weights } = work.levels[level]!;
  sums.fill(0, 0, count);
  if (hasGaps) weights.fill(0, 0, count);
  const wanted = { level: level + 1, asLogarithm: isGeometric };
  let total = 0;
  for (const child of children) {
    const own = child.weight;
    if (own === 0) continue;
    total += own;
    if (child.indicator >= 0 && !work.isGeometric) {
      addLeaf(child, work, sums, weights);
      continue;
    }
    writeMeans(child, work, wanted, out);
    if (hasGaps) addPresent(sums, weights, { values: out, own, count });
    else for (let at = 0; at < count; at++) sums[at]! += own * out[at]!;
  }
  if (hasGaps) for (let at = 0; at < count; at++) out[at] = sums[at]! / weights[at]!;
  else for (let at = 0; at < count; at++) out[at] = sums[at]! / total;
}

/** Adds own × score of an indicator, on the scale 0–100, and where scores may be missing own where there is one. */
function addLeaf(
  { indicator, scale, weight: own }: MeanNode,
  { rows, count, hasGaps, extremes }: Work,
  sums: Float64Array,
  weights: Float64Array,
): void {
  const row = rows[indicator]!;
  const times = own * scale;
  let least = 0;
  for (let at = 0; at < count; at++) {
    const score = row[at]!;
    if (score !== score) continue;
    if (score < least) least = score;
    sums[at]! += times * score;
    if (hasGaps) weights[at]! += own;
  }
  if (least < 0) extremes.isBelow = true;
}

/** Writes the scores of an indicator on the scale 0–100. */
function writeScores(
  { indicator, scale }: MeanNode,
  { rows, count, extremes }: Work,
  out: Float64Array,
): void {
  const row = rows[indicator]!;
  let { least, most } = extremes;
  for (let at = 0; at < count; at++) {
    const value = row[at]! * scale;
    out[at] = value;
    const size = Math.abs(value);
    if (size > most) most = size;
    if (size < least && size > 0) least = size;
  }
  extremes.least = least;
  extremes.most = most;
}

/** Adds own × value and own where there is a value. */
function addPresent(
  sum: Float64Array,
  weight: Float64Array,
  { values, own, count }: { values: Float64Array; own: number; count: number },
): void {
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    if (value !== value) continue;
    sum[at]! += own * value;
    weight[at]! += own;
  }
}

function logarithmOf(value: number): number {
  if (value < 0) throw new ScoreError("geometricNeedsPositive", { value });
  return Math.log(value);
}

/** 积分 without full marks, which has no weight and counts as it is. */
function extrasOf({ indicators, settings }: Scheme, className: string): number[] {
  if (settings.marking !== "points" || settings.method !== "score") return [];
  return [...indicators.keys()].filter((index) => {
    const indicator = indicators[index]!;
    return (
      indicator.category !== "C" &&
      weightFor(indicator, className) === null &&
      appliesTo(indicator, className)
    );
  });
}
