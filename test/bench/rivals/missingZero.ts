import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";

/** A blank counts 0. */
export function missingZero({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      sums[unit]! += WEIGHT * (value === value ? value : 0);
    }
  }
  return publish(sums);
}
