import type { GroupRanges } from "./groupRanges";

/** Of each group, beside its range: the mean and the population standard deviation. */
export interface GroupSpreads extends GroupRanges {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/**
 * The spread of each group; NaN takes no part. An empty group has count 0 and lowest above highest.
 *
 * @example
 * groupSpreads(Float64Array.of(1, 3, NaN), null, 1).mean[0]; // => 2
 * groupSpreads(Float64Array.of(1, 3), null, 1).deviation[0]; // => 1
 */
export function groupSpreads(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
): GroupSpreads {
  const lowest = new Float64Array(groupCount).fill(Infinity);
  const highest = new Float64Array(groupCount).fill(-Infinity);
  const totals = compensatedSums(groupCount);
  const { sums, lost, count } = totals;
  // The range, the count and the sum of a group in one reading of the column.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : groups[index]!;
    count[group]!++;
    const before = sums[group]!;
    const sum = before + value;
    const added = sum - before;
    lost[group]! += before - (sum - added) + (value - added);
    sums[group] = sum;
    if (value < lowest[group]!) lowest[group] = value;
    if (value > highest[group]!) highest[group] = value;
  }
  const mean = meansOf(totals);
  const deviation = deviations(values, groups, { mean, count });
  return { lowest, highest, count, mean, deviation };
}

/** The root of the mean square of what lies between the values of each group and its mean. */
function deviations(
  values: Float64Array,
  groups: Uint16Array | null,
  { mean, count }: Pick<GroupSpreads, "mean" | "count">,
): Float64Array {
  const { sums, lost } = compensatedSums(mean.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : groups[index]!;
    const away = value - mean[group]!;
    const square = away * away;
    const before = sums[group]!;
    const sum = before + square;
    const added = sum - before;
    lost[group]! += before - (sum - added) + (square - added);
    sums[group] = sum;
  }
  return meansOf({ sums, lost, count }).map(Math.sqrt);
}

/**
 * The mean of each group, right to a few units of the last digit for any number of values; NaN takes no part.
 */
export function groupMeans(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
): Float64Array {
  const totals = compensatedSums(groupCount);
  const { sums, lost, count } = totals;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : groups[index]!;
    count[group]!++;
    const before = sums[group]!;
    const sum = before + value;
    const added = sum - before;
    lost[group]! += before - (sum - added) + (value - added);
    sums[group] = sum;
  }
  return meansOf(totals);
}

/** Sums of groups, with what each addition lost (Knuth), which is added at the end. */
interface CompensatedSums {
  readonly sums: Float64Array;
  readonly lost: Float64Array;
  readonly count: Uint32Array;
}

function compensatedSums(groupCount: number): CompensatedSums {
  return {
    sums: new Float64Array(groupCount),
    lost: new Float64Array(groupCount),
    count: new Uint32Array(groupCount),
  };
}

function meansOf({ sums, lost, count }: CompensatedSums): Float64Array {
  return sums.map((sum, group) => (sum + lost[group]!) / count[group]!);
}
