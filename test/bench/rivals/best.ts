import type { Columns } from "../../../src/scoring/columns";
import { bounds } from "./bounds";
import { publish, WEIGHT } from "./publish";

/** 100 × v ÷ max. */
export function best({ size, values, classes, classNames }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const groups = classes!;
  for (const { values: column } of values) {
    const { high } = bounds(column, groups, classNames.length);
    for (let unit = 0; unit < size; unit++) {
      const group = groups[unit]!;
      sums[unit]! += (WEIGHT * 100 * column[unit]!) / high[group]!;
    }
  }
  return publish(sums);
}
