import type { ClassRanges } from "./classRanges";

/** Of each class, beside its range: the mean and the population standard deviation. */
export interface ClassSpreads extends ClassRanges {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/**
 * The spread of each class; NaN takes no part. An empty class has count 0 and lowest above highest.
 *
 * @example
 * classSpreads(Float64Array.of(1, 3, NaN), null, 1).mean[0]; // => 2
 * classSpreads(Float64Array.of(1, 3), null, 1).deviation[0]; // => 1
 */
export function classSpreads(
  values: Float64Array,
  classes: Uint16Array | null,
  classCount: number,
): ClassSpreads {
  const lowest = new Float64Array(classCount).fill(Infinity);
  const highest = new Float64Array(classCount).fill(-Infinity);
  const totals = compensatedSums(classCount);
  const { count } = totals;
  // The range, the count and the sum of a class in one reading of the column.
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const classIndex = classes === null ? 0 : classes[index]!;
    count[classIndex]!++;
    addTo(totals, classIndex, value);
    if (value < lowest[classIndex]!) lowest[classIndex] = value;
    if (value > highest[classIndex]!) highest[classIndex] = value;
  }
  const mean = meansOf(totals);
  const deviation = deviations(values, classes, { mean, count });
  return { lowest, highest, count, mean, deviation };
}

/** The root of the mean square of what lies between the values of each class and its mean. */
function deviations(
  values: Float64Array,
  classes: Uint16Array | null,
  { mean, count }: Pick<ClassSpreads, "mean" | "count">,
): Float64Array {
  const totals = compensatedSums(mean.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const classIndex = classes === null ? 0 : classes[index]!;
    const away = value - mean[classIndex]!;
    addTo(totals, classIndex, away * away);
  }
  return meansOf({ ...totals, count }).map(Math.sqrt);
}

/**
 * The mean of each class, right to a few units of the last digit for any number of values; NaN takes no part.
 */
export function classMeans(
  values: Float64Array,
  classes: Uint16Array | null,
  classCount: number,
): Float64Array {
  const totals = compensatedSums(classCount);
  const { count } = totals;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index]!;
    if (value !== value) continue; // NaN
    const classIndex = classes === null ? 0 : classes[index]!;
    count[classIndex]!++;
    addTo(totals, classIndex, value);
  }
  return meansOf(totals);
}

/** Sums of classes, with what each addition lost (Knuth), which is added at the end. */
interface CompensatedSums {
  readonly sums: Float64Array;
  readonly lost: Float64Array;
  readonly count: Uint32Array;
}

function compensatedSums(classCount: number): CompensatedSums {
  return {
    sums: new Float64Array(classCount),
    lost: new Float64Array(classCount),
    count: new Uint32Array(classCount),
  };
}

/** Adds a number to the sum of a class, and what that loses beside it. */
function addTo({ sums, lost }: CompensatedSums, classIndex: number, value: number): void {
  const before = sums[classIndex]!;
  const sum = before + value;
  const added = sum - before;
  lost[classIndex]! += before - (sum - added) + (value - added);
  sums[classIndex] = sum;
}

function meansOf({ sums, lost, count }: CompensatedSums): Float64Array {
  return sums.map((sum, classIndex) => (sum + lost[classIndex]!) / count[classIndex]!);
}
