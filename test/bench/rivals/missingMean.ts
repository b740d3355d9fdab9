import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";

/** A blank counts the mean of its class. */
export function missingMean({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    const mean = new Float64Array(classNames.length);
    const count = new Float64Array(classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      if (value !== value) continue;
      mean[classes![unit]!]! += value;
      count[classes![unit]!]!++;
    }
    for (let group = 0; group < mean.length; group++) mean[group]! /= count[group]!;
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      sums[unit]! += WEIGHT * (value === value ? value : mean[classes![unit]!]!);
    }
  }
  return publish(sums);
}
