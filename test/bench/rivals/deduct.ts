import type { Columns } from "../../../src/scoring/columns";
import { POINTS, TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 less POINTS for every unit below the target, never below 0. */
export function deduct({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      const short = TARGET - value;
      const score = short > 0 ? 100 - short * POINTS : 100;
      sums[unit]! += WEIGHT * (score < 0 ? 0 : score);
    }
  }
  return publish(sums);
}
