import type { Columns } from "../../../src/scoring/columns";
import { publish } from "./publish";

/** Five groups of two subgroups of two indicators, all of equal weight: geometric on three levels. */
export function geometric({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) sums[unit]! += Math.log(column[unit]!);
  }
  for (let unit = 0; unit < size; unit++) sums[unit] = Math.exp(sums[unit]! / values.length);
  return publish(sums);
}
