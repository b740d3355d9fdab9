/** The lowest and the highest number of each group; of an empty group the lowest is above the highest. */
export interface GroupBounds {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * The bounds of each group; NaN takes no part.
 *
 * @example
 * groupBounds(Float64Array.of(1, 3, NaN), null, 1).highest[0]; // => 3
 */
export function groupBounds(
  values: Float64Array,
  groups: Uint16Array | null,
  groupCount: number,
): GroupBounds {
  const lowest = new Float64Array(groupCount).fill(Infinity);
  const highest = new Float64Array(groupCount).fill(-Infinity);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const group = groups === null ? 0 : (groups[index] as number);
    // Neither is true of NaN.
    if (value < (lowest[group] as number)) lowest[group] = value;
    if (value > (highest[group] as number)) highest[group] = value;
  }
  return { lowest, highest };
}
