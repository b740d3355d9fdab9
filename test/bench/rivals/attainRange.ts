import type { Columns } from "../../../src/scoring/columns";
import { FLOOR, TARGET, TOLERANCE } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 inside the bounds, falling to 0 at TOLERANCE beyond. */
export function attainRange({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      const beyond = value < FLOOR ? FLOOR - value : value > TARGET ? value - TARGET : 0;
      const score = (100 * (TOLERANCE - beyond)) / TOLERANCE;
      sums[unit]! += WEIGHT * (score < 0 ? 0 : score);
    }
  }
  return publish(sums);
}
