import type { Columns } from "../../../src/scoring/columns";
import { bounds } from "./bounds";
import { publish, WEIGHT } from "./publish";

/** 100 × (v − min) ÷ (max − min). */
export function minmax({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const groups = classes!;
  for (const { values: column } of values) {
    const { low, high } = bounds(column, groups, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const group = groups[unit]!;
      const span = high[group]! - low[group]!;
      sums[unit]! += WEIGHT * (span === 0 ? 100 : (100 * (column[unit]! - low[group]!)) / span);
    }
  }
  return publish(sums);
}
