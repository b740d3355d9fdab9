import type { OrderDirection } from "../direction";

/**
 * The place of each value in its group, equal values sharing the better one (1-2-2-4); NaN stays NaN. Values are
 * compared as they are: bring computed ones to the decimals that they are compared at before. `counts` holds how many
 * numbers each group has.
 *
 * @example
 * [...groupPlaces(Float64Array.of(7, 9, 9, 8), null, Uint32Array.of(4), "higher")]; // => [4, 1, 1, 3]
 */
export function groupPlaces(
  values: Float64Array,
  groups: Uint16Array | null,
  counts: Uint32Array,
  direction: OrderDirection,
): Float64Array {
  const { sorted, starts } = sortedByGroup(values, groups, counts);
  const places = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const group = groups === null ? 0 : (groups[index] as number);
    const start = starts[group] as number;
    const end = starts[group + 1] as number;
    if (value !== value) places[index] = NaN;
    else if (direction === "lower")
      places[index] = firstAtLeast(sorted, start, end, value) - start + 1;
    else places[index] = end - firstAbove(sorted, start, end, value) + 1;
  }
  return places;
}

/** All numbers, group after group, each group ascending; group g occupies starts[g] to starts[g + 1]. */
function sortedByGroup(
  values: Float64Array,
  groups: Uint16Array | null,
  counts: Uint32Array,
): { sorted: Float64Array; starts: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  for (let group = 0; group < counts.length; group += 1) {
    starts[group + 1] = (starts[group] as number) + (counts[group] as number);
  }
  const next = starts.slice();
  const sorted = new Float64Array(starts[counts.length] as number);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : (groups[index] as number);
    const position = next[group] as number;
    sorted[position] = value + 0; // −0 sorts before 0, yet they are equal
    next[group] = position + 1;
  }
  for (let group = 0; group < counts.length; group += 1) {
    sorted.subarray(starts[group], starts[group + 1]).sort();
  }
  return { sorted, starts };
}

/** The first position in [low, high) whose number is at least the value. */
function firstAtLeast(sorted: Float64Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first position in [low, high) whose number is above the value. */
function firstAbove(sorted: Float64Array, low: number, high: number, value: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
