import type { Columns } from "../../../src/scoring/columns";
import { STEPS } from "../parameters";
import { publish, WEIGHT } from "./publish";

/** The point on the line between two steps. */
export function ladderLinear({ size, values }: Columns): Float64Array {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) {
      const value = column[unit]!;
      let at = 0;
      while (at < STEPS.length - 2 && value >= STEPS[at + 1]![0]) at++;
      const [[low, score], [high, next]] = [STEPS[at]!, STEPS[at + 1]!];
      const point = score + ((next - score) * (value - low)) / (high - low);
      sums[unit]! += WEIGHT * (value >= high ? next : value <= low ? score : point);
    }
  }
  return publish(sums);
}
