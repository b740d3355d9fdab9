import type { Columns } from "../../../src/scoring/columns";
import { bounds } from "./bounds";
import { publish, WEIGHT } from "./publish";

/** 60 + 40 × (v − min) ÷ (max − min). */
export function efficacy({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const groups = classes!;
  for (const { values: column } of values) {
    const { low, high } = bounds(column, groups, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const group = groups[unit]!;
      const span = high[group]! - low[group]!;
      const score = span === 0 ? 100 : 60 + (40 * (column[unit]! - low[group]!)) / span;
      sums[unit]! += WEIGHT * score;
    }
  }
  return publish(sums);
}
