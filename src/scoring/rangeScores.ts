import { isSameNumber } from "./compareNumbers";
import type { OrderDirection } from "./direction";
import type { GroupBounds } from "./groupBounds";

/** Between which values of each group the scores rise from base to 100. */
export interface RangeScale {
  readonly worst: Float64Array;
  readonly best: Float64Array;
  /** 1 where all values of the group are equal at 15 digits. */
  readonly isFlat: Uint8Array;
  /** 60 for 功效, 0 for 极差. */
  readonly base: number;
}

export function rangeScale(
  { lowest, highest }: GroupBounds,
  direction: OrderDirection,
  base: number,
): RangeScale {
  const [worst, best] = direction === "lower" ? [highest, lowest] : [lowest, highest];
  const isFlat = new Uint8Array(worst.length);
  for (let group = 0; group < isFlat.length; group += 1) {
    if (isSameNumber(worst[group] as number, best[group] as number)) isFlat[group] = 1;
  }
  return { worst, best, isFlat, base };
}

/**
 * Writes base + (100 − base) × (v − worst) ÷ (best − worst) of the values from … to − 1 to out[0 …]; 100 when all are
 * equal. NaN stays NaN.
 */
export function fillRangeScores(
  out: Float64Array,
  values: Float64Array,
  groups: Uint16Array | null,
  { worst, best, isFlat, base }: RangeScale,
  from: number,
  to: number,
): void {
  const scale = 100 - base;
  for (let index = from; index < to; index += 1) {
    const value = values[index] as number;
    const group = groups === null ? 0 : (groups[index] as number);
    const start = worst[group] as number;
    const score = base + (scale * (value - start)) / ((best[group] as number) - start);
    if (isFlat[group] === 0) out[index - from] = score;
    else out[index - from] = value === value ? 100 : value; // NaN stays
  }
}
