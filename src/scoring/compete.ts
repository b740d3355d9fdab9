import { isSameNumber } from "./compareNumbers";
import { atFifteenDigits } from "./decimal";
import type { OrderDirection } from "./direction";
import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";
import { groupPlaces } from "./groupPlaces";
import { groupSpreads, type GroupSpreads } from "./groupSpreads";

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
  const spreads = groupSpreads(values, groups, groupCount);
  if (method === "rank") return byPlace(values, groups, spreads, direction, full, drop);
  if (method === "best") checkPositive(spreads);
  const score = SCORERS[method];
  const scores = new Float64Array(values.length);
  const isLower = direction === "lower";
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const group = groups === null ? 0 : (groups[index] as number);
    const raw = score(value, group, spreads, isLower);
    scores[index] = full === 100 ? raw : (raw * full) / 100;
  }
  return scores;
}

type Scorer = (value: number, group: number, spreads: GroupSpreads, isLower: boolean) => number;

const SCORERS: Readonly<Record<Exclude<CompeteMethod, "rank">, Scorer>> = {
  efficacy: (value, group, spreads, isLower) =>
    60 + shareOfSpread(value, group, spreads, isLower, 40),
  minmax: (value, group, spreads, isLower) => shareOfSpread(value, group, spreads, isLower, 100),
  best: (value, group, { lowest, highest }, isLower) =>
    isLower
      ? (100 * (lowest[group] as number)) / value
      : (100 * value) / (highest[group] as number),
  zscore: (value, group, { lowest, highest, mean, deviation }, isLower) => {
    if (Number.isNaN(value)) return value;
    if (isSameNumber(lowest[group] as number, highest[group] as number)) return 50;
    const away = value - (mean[group] as number);
    return 50 + (10 * (isLower ? -away : away)) / (deviation[group] as number);
  },
};

/** scale × (v − min) ÷ (max − min), or from the other end; the whole scale when all are equal. */
function shareOfSpread(
  value: number,
  group: number,
  { lowest, highest }: GroupSpreads,
  isLower: boolean,
  scale: number,
): number {
  const bottom = lowest[group] as number;
  const top = highest[group] as number;
  if (isSameNumber(bottom, top)) return Number.isNaN(value) ? value : scale;
  return (scale * (isLower ? top - value : value - bottom)) / (top - bottom);
}

function byPlace(
  values: Float64Array,
  groups: Uint16Array | null,
  { count, lowest, highest }: GroupSpreads,
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

function checkPositive({ count, lowest }: GroupSpreads): void {
  for (let group = 0; group < count.length; group += 1) {
    const value = lowest[group] as number;
    if (count[group] !== 0 && value <= 0) throw new ScoreError("bestNeedsPositive", { value });
  }
}
