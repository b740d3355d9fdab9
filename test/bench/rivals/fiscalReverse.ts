import type { Columns } from "../../../src/scoring/columns";
import { TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 up to t, falling to 0 at 2t. */
export function fiscalReverse({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      const score = (100 * (2 * TARGET - value)) / TARGET;
      sums[unit]! += WEIGHT * (score > 100 ? 100 : score < 0 ? 0 : score);
    }
  }
  return publish(sums);
}
