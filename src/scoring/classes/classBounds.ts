/** The lowest and the highest number of each class; of an empty class the lowest is above the highest. */
export interface ClassBounds {
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/**
 * The bounds of each class; NaN takes no part.
 *
 * @example
 * classBounds(Float64Array.of(1, 3, NaN), null, 1).highest[0]; // => 3
 */
export function classBounds(
  values: Float64Array,
  classes: Uint16Array | null,
  classCount: number,
): ClassBounds {
  const lowest = new Float64Array(classCount).fill(Infinity);
  const highest = new Float64Array(classCount).fill(-Infinity);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const classIndex = classes === null ? 0 : (classes[index] as number);
    // Neither is true of NaN.
    if (value < (lowest[classIndex] as number)) lowest[classIndex] = value;
    if (value > (highest[classIndex] as number)) highest[classIndex] = value;
  }
  return { lowest, highest };
}
