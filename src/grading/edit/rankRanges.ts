import { allScores } from "../../scoring/rules/rule";
import { classPlans } from "../../scoring/appraise/classPlan";
import { scorerOf } from "../../scoring/appraise/scorer";
import { simulateWeights, type RankRanges } from "../../scoring/weights/robustness";
import type { Scheme } from "../../scoring/scheme";
import type { Columns } from "../../scoring/columns";

/** How many of the trials are made at a time, and with what. */
export interface Trials {
  readonly seed: number;
  readonly runs: number;
  readonly spread: number;
}

/**
 * The best and the worst rank of each unit within its class when every weight moves at random, by classes with their
 * own weights. Only the weighted total counts, before bonus and vetoes. Trials can be made in portions: put the ranges
 * of several seeds together with `wider`.
 */
export function rankRanges(scheme: Scheme, columns: Columns, trials: Trials): RankRanges {
  return rangesUnder(scheme, columns)((own) => own, trials);
}

/** What weights a class has in a trial, from its own by indicator. */
export type Weigh = (own: readonly number[], className: string) => readonly number[];

/**
 * The ranks of all units within their classes under other weights, missing scores giving theirs to the rest; scores are
 * worked out once for all trials. NaN without a score.
 */
export function ranksUnder(scheme: Scheme, columns: Columns): (weigh: Weigh) => Float64Array {
  const ranges = rangesUnder(scheme, columns);
  return (weigh) => ranges(weigh, { seed: 1, runs: 1, spread: 0 }).best;
}

function rangesUnder(
  scheme: Scheme,
  columns: Columns,
): (weigh: Weigh, trials: Trials) => RankRanges {
  const scores = scheme.indicators.map((indicator, index) =>
    indicator.category === "C"
      ? new Float64Array(columns.size).fill(NaN)
      : allScores(scorerOf(scheme, columns, index), columns.size),
  );
  const plans = classPlans(scheme, columns.classNames).map(({ factors }, classIndex) => {
    const units = unitsOf(columns, classIndex);
    const own = scores.map((column) => Float64Array.from(units, (unit) => column[unit]!));
    return { weights: [...factors.numbers], units, scores: own };
  });
  const { decimals } = scheme.settings;
  return (weigh, trials) => {
    const best = new Float64Array(columns.size).fill(NaN);
    const worst = new Float64Array(columns.size).fill(NaN);
    plans.forEach(({ weights, units, scores: own }, classIndex) => {
      const given = weigh(weights, columns.classNames[classIndex]!);
      const found = simulateWeights({ scores: own, weights: given, decimals }, trials);
      units.forEach((unit, at) => {
        best[unit] = found.best[at]!;
        worst[unit] = found.worst[at]!;
      });
    });
    return { best, worst };
  };
}

function unitsOf({ size, classes }: Columns, classIndex: number): number[] {
  const all = Array.from({ length: size }, (_, unit) => unit);
  return classes ? all.filter((unit) => classes[unit] === classIndex) : all;
}

/** Ranges of two portions of trials as one. */
export function wider(one: RankRanges, other: RankRanges): RankRanges {
  return {
    best: one.best.map((place, unit) => Math.min(place, other.best[unit]!)),
    worst: one.worst.map((place, unit) => Math.max(place, other.worst[unit]!)),
  };
}
