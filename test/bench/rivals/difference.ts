import type { Columns } from "../../../src/scoring/columns";
import { STEPS_OF_GROWTH as STEPS } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** The plain difference, on the line between two points. */
export function difference({ size, values, bases }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const [[low, least], [high, most]] = STEPS;
  const slope = (most - least) / (high - low);
  values.forEach(({ values: column }, index) => {
    const base = bases[index]!;
    for (let unit = 0; unit < size; unit++) {
      const growth = column[unit]! - base[unit]!;
      const score = least + slope * (growth - low);
      sums[unit]! += WEIGHT * (growth <= low ? least : growth >= high ? most : score);
    }
  });
  return publish(sums);
}
