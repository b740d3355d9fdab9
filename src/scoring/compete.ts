import { isSameNumber } from "./compareNumbers";
import { atFifteenDigits } from "./decimal";
import type { OrderDirection } from "./direction";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";
import { groupPlaces } from "./groupPlaces";
import { groupRanges, type GroupRanges } from "./groupRanges";
import { groupSpreads } from "./groupSpreads";
import { fillRangeScores, rangeScale } from "./rangeScores";

/** 功效, 极差, 比优, 名次, 离差. */
export type CompeteMethod = "efficacy" | "minmax" | "best" | "rank" | "zscore";

export interface CompeteOptions {
  /** Full marks, 100 unless given; the other scores shrink or grow with them. */
  readonly full?: number | undefined;
  /** Rank method: 首位满分每降一位扣 so many points, instead of 100 × (n − r + 1) ÷ n. */
  readonly dropPerPlace?: number | null | undefined;
}

/**
 * Scores by comparison within the class: efficacy 60 + 40 × (v − min) ÷ (max − min), min-max 100 × (v − min) ÷ (max − min),
 * best 100 × v ÷ max (reverse 100 × min ÷ v), rank 100 × (n − r + 1) ÷ n with shared places, z-score 50 + 10z (population).
 *
 * NaN takes no part and stays NaN. All values equal: full marks, 50 under z-score. z-scores are not clamped.
 *
 * @throws {ScoreError} bestNeedsPositive, invalidFullMarks, invalidDrop
 * @example
 * [...competeAll(Float64Array.of(8.1, 8, 7.9), null, 1, "rank", "higher", { dropPerPlace: 5 })]; // => [100, 95, 90]
 */
export function competeAll(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
  method: CompeteMethod,
  direction: OrderDirection,
  options: CompeteOptions = {},
): Float64Array {
  const full = finiteNumber(options.full ?? 100);
  if (full <= 0) throw new ScoreError("invalidFullMarks", { full });
  const drop = options.dropPerPlace ?? null;
  if (drop !== null && drop < 0) throw new ScoreError("invalidDrop", { drop });
  if (method === "zscore") {
    return inFull(byDeviation(values, groups, groupCount, direction === "lower"), full);
  }
  const ranges = groupRanges(values, groups, groupCount);
  if (method === "rank") return byPlace(values, groups, ranges, direction, full, drop);
  if (method === "best") return inFull(byBest(values, groups, ranges, direction === "lower"), full);
  const scores = new Float64Array(values.length);
  const scale = rangeScale(ranges, direction, RANGE_BASES[method]);
  fillRangeScores(scores, values, groups, scale, 0, values.length);
  return inFull(scores, full);
}

/** The score of the lowest value of a class. */
export const RANGE_BASES = { efficacy: 60, minmax: 0 } as const;

/** Scores of at most 100 as scores of at most the full marks, in place. */
function inFull(scores: Float64Array, full: number): Float64Array {
  for (let index = 0; full !== 100 && index < scores.length; index += 1) {
    scores[index] = ((scores[index] as number) * full) / 100;
  }
  return scores;
}

/** 100 × v ÷ max, reverse 100 × min ÷ v. */
function byBest(
  values: Float64Array,
  groups: Uint16Array | null,
  ranges: GroupRanges,
  isLower: boolean,
): Float64Array {
  checkPositive(ranges);
  const { lowest, highest } = ranges;
  return values.map((value, index) => {
    const group = groups === null ? 0 : (groups[index] as number);
    return isLower
      ? (100 * (lowest[group] as number)) / value
      : (100 * value) / (highest[group] as number);
  });
}

/** 50 + 10 × (v − mean) ÷ deviation; 50 when all are equal. */
function byDeviation(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
  isLower: boolean,
): Float64Array {
  const { lowest, highest, mean, deviation } = groupSpreads(values, groups, groupCount);
  return values.map((value, index) => {
    if (Number.isNaN(value)) return value;
    const group = groups === null ? 0 : (groups[index] as number);
    if (isSameNumber(lowest[group] as number, highest[group] as number)) return 50;
    const away = value - (mean[group] as number);
    return 50 + (10 * (isLower ? -away : away)) / (deviation[group] as number);
  });
}

function byPlace(
  values: Float64Array,
  groups: Uint16Array | null,
  { count, lowest, highest }: GroupRanges,
  direction: OrderDirection,
  full: number,
  drop: number | null,
): Float64Array {
  const scores = groupPlaces(values, groups, count, direction);
  for (let index = 0; index < scores.length; index += 1) {
    const place = scores[index] as number;
    if (Number.isNaN(place)) continue;
    const group = groups === null ? 0 : (groups[index] as number);
    if (isSameNumber(lowest[group] as number, highest[group] as number)) scores[index] = full;
    else if (drop === null) {
      const size = count[group] as number;
      scores[index] = (full * (size - place + 1)) / size;
    } else scores[index] = Math.max(0, atFifteenDigits(full - drop * (place - 1)));
  }
  return scores;
}

function checkPositive({ count, lowest }: GroupRanges): void {
  for (let group = 0; group < count.length; group += 1) {
    const value = lowest[group] as number;
    if (count[group] !== 0 && value <= 0) throw new ScoreError("bestNeedsPositive", { value });
  }
}
