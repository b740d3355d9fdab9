import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";
import { ranks } from "./ranks";

/** 100 × (n − r + 1) ÷ n. */
export function rank({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    const { places, sizes } = ranks(column, classes!, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const count = sizes[classes![unit]!]!;
      sums[unit]! += (WEIGHT * 100 * (count - places[unit]! + 1)) / count;
    }
  }
  return publish(sums);
}
