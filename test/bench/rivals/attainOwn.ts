import type { Columns } from "../../../src/scoring/columns";
import { TARGET } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** 100 × v ÷ the unit's own target, 0 … 100; a blank one is TARGET. */
export function attainOwn({ size, values, targets }: Columns): Float64Array {
  const sums = new Float64Array(size);
  values.forEach(({ values: column }, index) => {
    const own = targets[index]!;
    for (let unit = 0; unit < size; unit++) {
      const given = own[unit]!;
      const score = (100 * column[unit]!) / (given === given ? given : TARGET);
      sums[unit]! += WEIGHT * (score < 0 ? 0 : score > 100 ? 100 : score);
    }
  });
  return publish(sums);
}
