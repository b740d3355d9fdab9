import { classBounds, type ClassBounds } from "./classBounds";

/** Of each class, beside its bounds: how many numbers it has. */
export interface ClassRanges extends ClassBounds {
  readonly count: Uint32Array;
}

/**
 * The range of each class; NaN takes no part. An empty class has count 0 and lowest above highest.
 *
 * @example
 * classRanges(Float64Array.of(1, 3, NaN), null, 1).count[0]; // => 2
 */
export function classRanges(
  values: Float64Array,
  classes: Uint16Array | null,
  classCount: number,
): ClassRanges {
  const count = new Uint32Array(classCount);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value !== value) continue; // NaN
    const classIndex = classes === null ? 0 : (classes[index] as number);
    count[classIndex] = (count[classIndex] as number) + 1;
  }
  return { count, ...classBounds(values, classes, classCount) };
}
