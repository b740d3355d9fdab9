import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";

/** The total times 难度系数 and 岗位系数. */
export function coefficients({ size, values, difficulty, post }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) sums[unit]! += WEIGHT * column[unit]!;
  }
  for (let unit = 0; unit < size; unit++) sums[unit]! *= difficulty![unit]! * post![unit]!;
  return publish(sums);
}
