import type { Columns } from "../../../src/scoring/columns";
import { POINTS } from "../parameters";
import { publish, WEIGHT } from "./publish";
import { ranks } from "./ranks";

/** 100 less POINTS for every place down, never below 0. */
export function rankDrop({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    const { places } = ranks(column, classes!, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      sums[unit]! += WEIGHT * Math.max(0, 100 - POINTS * (places[unit]! - 1));
    }
  }
  return publish(sums);
}
