import type { Columns } from "../../../src/scoring/columns";
import { publish, WEIGHT } from "./publish";

/** 变化法: 100 + 100 × (v − base) ÷ base. */
export function change({ size, values, bases }: Columns): Float64Array {
  const sums = new Float64Array(size);
  values.forEach(({ values: column }, index) => {
    const base = bases[index]!;
    for (let unit = 0; unit < size; unit++) {
      sums[unit]! += WEIGHT * (100 + (100 * (column[unit]! - base[unit]!)) / base[unit]!);
    }
  });
  return publish(sums);
}
