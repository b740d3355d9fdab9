import type { Columns } from "../../../src/scoring/columns";
import { direct } from "./direct";
import { finish, type Finished } from "./finish";
import { ranks } from "./ranks";

/** Equal totals are told apart by the first two indicators, as one number of hundredths. */
export function tieBreakers(columns: Columns): Finished {
  const { values, classes, classNames } = columns;
  const { ticks, grades } = finish(direct(columns), columns);
  const [first, second] = [values[0]!.values, values[1]!.values];
  const keys = new Float64Array(ticks.length);
  for (let unit = 0; unit < keys.length; unit++) {
    const [high, low] = [Math.round(first[unit]! * 100), Math.round(second[unit]! * 100)];
    keys[unit] = (ticks[unit]! * 10_001 + high) * 10_001 + low;
  }
  return { ticks, grades, ranks: ranks(keys, classes!, classNames.length).places };
}
