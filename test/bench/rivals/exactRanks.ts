import type { Columns } from "../../../src/scoring/columns";
import { finish, type Finished } from "./finish";
import { publish, WEIGHT } from "./publish";
import { ranks } from "./ranks";

/** 精确分: ranks by the unrounded total at 10 decimals. */
export function exactRanks(columns: Columns): Finished {
  const { size, values, classes, classNames } = columns;
  const sums = new Float64Array(size);
  for (const { values: column } of values) {
    for (let unit = 0; unit < size; unit++) sums[unit]! += WEIGHT * column[unit]!;
  }
  const exact = sums.map((sum) => Math.round(sum * 1e10));
  const { ticks, grades } = finish(publish(sums), columns);
  return { ticks, grades, ranks: ranks(exact, classes!, classNames.length).places };
}
