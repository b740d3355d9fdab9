import type { OrderDirection } from "../direction";

/**
 * The place of each value in its class, equal values sharing the better one (1-2-2-4); NaN stays NaN. Values are
 * compared as they are: bring computed ones to the decimals that they are compared at before. `counts` holds how many
 * numbers each class has.
 *
 * @example
 * [...classPlaces(Float64Array.of(7, 9, 9, 8), null, Uint32Array.of(4), "higher")]; // => [4, 1, 1, 3]
 */
export function classPlaces(
  values: Float64Array,
  classes: Uint16Array | null,
  counts: Uint32Array,
  direction: OrderDirection,
): Float64Array {
  const { sorted, starts } = sortedByClass(values, classes, counts);
  const places = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const classIndex = classes === null ? 0 : (classes[index] as number);
    const start = starts[classIndex] as number;
    const end = starts[classIndex + 1] as number;
    if (value !== value) places[index] = NaN;
    else if (direction === "lower")
      places[index] = firstAtLeast(sorted, start, end, value) - start + 1;
    else places[index] = end - firstAbove(sorted, start, end, value) + 1;
  }
  return places;
}

/** All numbers, class after class, each ascending; class g occupies starts[g] to starts[g + 1]. */
function sortedByClass(
  values: Float64Array,
  classes: Uint16Array | null,
  counts: Uint32Array,
): { sorted: Float64Array; starts: Uint32Array } {
  const starts = new Uint32Array(counts.length + 1);
  for (let classIndex = 0; classIndex < counts.length; classIndex += 1) {
    starts[classIndex + 1] = (starts[classIndex] as number) + (counts[classIndex] as number);
  }
  const next = starts.slice();
  const sorted = new Float64Array(starts[counts.length] as number);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const classIndex = classes === null ? 0 : (classes[index] as number);
    const position = next[classIndex] as number;
    sorted[position] = value + 0; // −0 sorts before 0, yet they are equal
    next[classIndex] = position + 1;
  }
  for (let classIndex = 0; classIndex < counts.length; classIndex += 1) {
    sorted.subarray(starts[classIndex], starts[classIndex + 1]).sort();
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
