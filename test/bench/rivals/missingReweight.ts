import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";

/** The weight of a blank goes to the rest. */
export function missingReweight({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const weights = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      if (value !== value) continue;
      sums[unit]! += WEIGHT * value;
      weights[unit]! += WEIGHT;
    }
  }
  for (let unit = 0; unit < size; unit++) sums[unit]! /= weights[unit]!;
  return publish(sums);
}
