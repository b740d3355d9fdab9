/** Of each group: how many numbers, the lowest and the highest. */
export interface GroupRanges {
  readonly count: Uint32Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * The range of each group; NaN takes no part. An empty group has count 0 and lowest above highest.
 *
 * @example
 * groupRanges(Float64Array.of(1, 3, NaN), null, 1).highest[0]; // => 3
 */
export function groupRanges(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
): GroupRanges {
  const count = new Uint32Array(groupCount);
  const lowest = new Float64Array(groupCount).fill(Infinity);
  const highest = new Float64Array(groupCount).fill(-Infinity);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const group = groups === null ? 0 : (groups[index] as number);
    count[group] = (count[group] as number) + 1;
    if (value < (lowest[group] as number)) lowest[group] = value;
    if (value > (highest[group] as number)) highest[group] = value;
  }
  return { count, lowest, highest };
}
