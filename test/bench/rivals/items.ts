import type { Columns } from "../../../src/scoring/columns";
import { WEIGHT } from "./publish";

/** 逐项: each item's points in hundredths, added up. */
export function items({ size, values }: Columns): Float64Array {
  const ticks = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      ticks[unit]! += Math.floor(WEIGHT * column[unit]! * 100 + 0.5 + 5e-9);
    }
  }
  return ticks;
}
