import type { Columns } from "../../../src/scoring/columns";
import { FLOOR, TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 × (v − floor) ÷ (target − floor), 0 … 100. */
export function attainHigher({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      const score = (100 * (value - FLOOR)) / (TARGET - FLOOR);
      sums[unit]! += WEIGHT * (score < 0 ? 0 : score > 100 ? 100 : score);
    }
  }
  return publish(sums);
}
