import { compareNumbers } from "../numbers/compareNumbers";
import { atFifteenDigits } from "../numbers/decimal";
import type { Ties } from "../scheme";

/** What the place of one score depends on besides the scores themselves. */
export interface PlaceOptions {
  readonly ties?: Ties;
  /** 1 for a vetoed score: it comes after the rest. */
  readonly vetoed?: Uint8Array | null;
}

/**
 * The rank of the unit at the index among the scores, as `rank` gives it, in one pass: for a formula in a cell.
 *
 * @example
 * placeAmong([95, 90, 90, 85], 3); // => 4
 * placeAmong([95, 90, 90, 85], 3, { ties: "dense" }); // => 3
 */
export function placeAmong(
  scores: ArrayLike<number>,
  own: number,
  { ties = "competition", vetoed = null }: PlaceOptions = {},
): number {
  const score = scores[own] as number;
  const isVetoed = vetoed?.[own] === 1;
  const levels = new Set<string>();
  let better = 0;
  let same = 0;
  for (let unit = 0; unit < scores.length; unit += 1) {
    const other = scores[unit] as number;
    if (Number.isNaN(other)) continue;
    const otherVetoed = vetoed?.[unit] === 1;
    const order = otherVetoed === isVetoed ? compareNumbers(other, score) : isVetoed ? 1 : -1;
    if (order === 0) same += 1;
    if (order <= 0) continue;
    better += 1;
    if (ties === "dense") levels.add(`${otherVetoed} ${atFifteenDigits(other)}`);
  }
  if (ties === "dense") return levels.size + 1;
  return ties === "average" ? better + (same + 1) / 2 : better + 1;
}
