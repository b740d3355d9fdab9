import { groupBounds, type GroupBounds } from "./groupBounds";

/** Of each group, beside its bounds: how many numbers it has. */
export interface GroupRanges extends GroupBounds {
  readonly count: Uint32Array;
}

/**
 * The range of each group; NaN takes no part. An empty group has count 0 and lowest above highest.
 *
 * @example
 * groupRanges(Float64Array.of(1, 3, NaN), null, 1).count[0]; // => 2
 */
export function groupRanges(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
): GroupRanges {
  const count = new Uint32Array(groupCount);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : (groups[index] as number);
    count[group] = (count[group] as number) + 1;
  }
  return { count, ...groupBounds(values, groups, groupCount) };
}
