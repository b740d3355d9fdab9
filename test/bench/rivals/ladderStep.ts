import type { Columns } from "../../../src/scoring/columns";
import { STEPS } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** The score of the highest limit reached. */
export function ladderStep({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      let score = STEPS[0]![1];
      for (const [limit, points] of STEPS) if (value >= limit) score = points;
      sums[unit]! += WEIGHT * score;
    }
  }
  return publish(sums);
}
