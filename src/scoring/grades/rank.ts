import { slotsOf, type Slots } from "./slots";
import { standingByValue, withUnitsLast } from "./standing";
import type { Ties } from "../scheme";

/**
 * The rank of every unit among those of its class, from the slots that they are in, by counting: competition 1-2-2-4,
 * dense 1-2-2-3, average 1-2.5-2.5-4. NaN for a unit that takes no part. Counting, so the time grows with the units.
 */
export function rankSlots({ slots, starts }: Slots, ties: Ties): Float64Array {
  const places = twicePlaces(slots, starts, ties);
  const ranks = new Float64Array(slots.length);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    ranks[unit] = slot < 0 ? NaN : places[slot]! / 2;
  }
  return ranks;
}

/** Twice the place of every slot, so that 2.5 is a whole number too. */
function twicePlaces(slots: Int32Array, starts: Int32Array, ties: Ties): Uint32Array {
  const counts = new Uint32Array(starts.at(-1)!);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    if (slot >= 0) counts[slot]!++;
  }
  for (let classIndex = 0; classIndex < starts.length - 1; classIndex++) {
    let better = 0;
    for (let slot = starts[classIndex + 1]! - 1; slot >= starts[classIndex]!; slot--) {
      const count = counts[slot]!;
      if (count === 0) continue;
      counts[slot] = ties === "average" ? 2 * better + count + 1 : 2 * better + 2;
      better += ties === "dense" ? 1 : count;
    }
  }
  return counts;
}

export interface RankOptions {
  readonly ties?: Ties;
  /** Class of each score, as indexes from 0. */
  readonly classes?: Uint16Array | null;
  readonly classCount?: number;
  /** 1 for a vetoed unit: it comes after the rest. */
  readonly vetoed?: Uint8Array | null;
}

/**
 * Ranks of scores that are equal at 15 significant digits, highest first; NaN takes no part.
 *
 * @example
 * [...rank(Float64Array.of(95, 90, 90, 85))]; // => [1, 2, 2, 4]
 * [...rank(Float64Array.of(95, 90, 90, 85), { ties: "dense" })]; // => [1, 2, 2, 3]
 * [...rank(Float64Array.of(95, 90, 85), { vetoed: Uint8Array.of(1, 0, 0) })]; // => [3, 1, 2]
 */
export function rank(scores: Float64Array, options: RankOptions = {}): Float64Array {
  const { ties = "competition", classes = null, classCount = 1, vetoed = null } = options;
  const standing = standingByValue(scores);
  const ordered = vetoed ? withUnitsLast(standing, vetoed) : standing;
  return rankSlots(slotsOf(ordered, classes, classCount), ties);
}
