import type { Columns } from "../../../src/scoring/columns";
import { POINTS } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** Count × unit points × quality (1 where none is given), at most 100. */
export function points({ size, values, qualities }: Columns): Float64Array {
  const sums = new Float64Array(size);
  values.forEach(({ values: column }, index) => {
    const factors = qualities[index]!;
    for (let unit = 0; unit < size; unit++) {
      const factor = factors[unit]!;
      const score = column[unit]! * POINTS * (factor === factor ? factor : 1);
      sums[unit]! += WEIGHT * (score > 100 ? 100 : score);
    }
  });
  return publish(sums);
}
