import type { Columns } from "../../../src/scoring/columns";
import { TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 × v ÷ t, at most 100. */
export function fiscalPositive({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      const score = (100 * value) / TARGET;
      sums[unit]! += WEIGHT * (score > 100 ? 100 : score < 0 ? 0 : score);
    }
  }
  return publish(sums);
}
