import type { Columns } from "../../../src/scoring/columns";
import { POINTS } from "../parameters";
import { publish } from "./publish";

/** 19 marks and one C: POINTS off for each incident, never below 0. */
export function constraint({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (let index = 0; index < 19; index++) {
    const column = values[index]!.values;
    for (let unit = 0; unit < size; unit++) sums[unit]! += column[unit]! / 19;
  }
  publish(sums);
  const incidents = values[19]!.values;
  for (let unit = 0; unit < size; unit++) {
    const lost = Math.max(0, incidents[unit]!) * POINTS * 100;
    sums[unit] = Math.max(0, Math.floor(sums[unit]! - lost + 0.5 + 5e-9));
  }
  return sums;
}
