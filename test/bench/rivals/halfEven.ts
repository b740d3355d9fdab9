import type { Columns } from "../../../src/scoring/columns";
import { WEIGHT } from "./publish";

/** Ties, at 10 decimals, to the even hundredth. */
export function halfEven({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) sums[unit]! += WEIGHT * column[unit]!;
  }
  for (let unit = 0; unit < size; unit++) {
    const ticks = sums[unit]! * 100;
    const whole = Math.floor(ticks);
    const past = ticks - whole - 0.5;
    const isTie = past < 5e-9 && past >= -5e-9;
    sums[unit] = (isTie ? whole % 2 === 1 : past > 0) ? whole + 1 : whole;
  }
  return sums;
}
