import type { Columns } from "../../../src/scoring/columns";
import { TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** Full where the target is met, else nothing. */
export function attainMet({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      sums[unit]! += value >= TARGET ? 100 * WEIGHT : 0;
    }
  }
  return publish(sums);
}
