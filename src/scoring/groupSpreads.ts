import { groupRanges, type GroupRanges } from "./groupRanges";

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
  const ranges = groupRanges(values, groups, groupCount);
  const { count } = ranges;
  const mean = new Float64Array(groupCount);
  const deviation = new Float64Array(groupCount);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : (groups[index] as number);
    mean[group] = (mean[group] as number) + value;
  }
  for (let group = 0; group < groupCount; group += 1) {
    mean[group] = (mean[group] as number) / (count[group] as number);
  }
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue;
    const group = groups === null ? 0 : (groups[index] as number);
    const away = value - (mean[group] as number);
    deviation[group] = (deviation[group] as number) + away * away;
  }
  for (let group = 0; group < groupCount; group += 1) {
    deviation[group] = Math.sqrt((deviation[group] as number) / (count[group] as number));
  }
  return { ...ranges, mean, deviation };
}
