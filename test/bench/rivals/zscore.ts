import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";
import { spreads } from "./spreads";

/** 50 + 10 × (v − mean) ÷ deviation. */
export function zscore({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    const { mean, deviation } = spreads(column, classes!, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const group = classes![unit]!;
      sums[unit]! += WEIGHT * (50 + (10 * (column[unit]! - mean[group]!)) / deviation[group]!);
    }
  }
  return publish(sums);
}
