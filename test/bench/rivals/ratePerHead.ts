import type { Columns } from "../../../src/scoring/columns";
import { STEPS_OF_GROWTH as STEPS } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** Published growth per head, on the line between two points. */
export function ratePerHead({ size, values, populationGrowth }: Columns): Float64Array {
  const sums = new Float64Array(size);
  const [[low, least], [high, most]] = STEPS;
  const slope = (most - least) / (high - low);
  values.forEach(({ values: column }) => {
    for (let unit = 0; unit < size; unit++) {
      const people = populationGrowth![unit]!;
      const growth = (100 * (column[unit]! - people)) / (100 + people);
      const score = least + slope * (growth - low);
      sums[unit]! += WEIGHT * (growth <= low ? least : growth >= high ? most : score);
    }
  });
  return publish(sums);
}
