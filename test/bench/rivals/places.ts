import type { Columns } from "../../../src/scoring/columns";
import type { Finished } from "./finish";
import { publish, WEIGHT } from "./publish";
import { ranks } from "./ranks";

/** 名次和: the weighted places added; the fewest are the best. */
export function placesFinished({ size, values, classes, classNames }: Columns): Finished {
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    const { places } = ranks(column, classes!, classNames.length);
    for (let unit = 0; unit < size; unit++) sums[unit]! += WEIGHT * places[unit]!;
  }
  const ticks = publish(sums);
  const turned = ticks.map((tick) => -tick);
  const { places: order } = ranks(turned, classes!, classNames.length);
  return { ticks, grades: new Uint8Array(size), ranks: order };
}
