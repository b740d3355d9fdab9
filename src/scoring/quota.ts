import { decimalOf } from "./decimal";
import { slotsOf, type Slots } from "./slots";
import type { Standing } from "./standing";

/** What a competition for places gave each unit. */
export const Place = { none: 0, won: 1, over: 2, pending: 3 } as const;

/**
 * 不超过 share of base: cumulative share × base rounded down, exactly (35 % of 180 is 63, not 62).
 *
 * @example
 * quotaPlaces(14, 0.2); // => 2
 * quotaPlaces(14, 0.6); // => 8
 * quotaPlaces(180, 0.35); // => 63
 */
export function quotaPlaces(base: number, share: number): number {
  const { coefficient, scale } = decimalOf(share);
  return Number((BigInt(base) * coefficient) / 10n ** BigInt(scale));
}

/** Of each class: from which slot up there is a place, and what is tied across the line. */
export interface PlaceLines {
  readonly firstWinning: Int32Array;
  /** −1 where nobody is tied. */
  readonly tied: Int32Array;
  readonly won: Uint32Array;
  readonly pending: Uint32Array;
}

/**
 * Draws the lines below the last competitor of each class with a place, best first. A tie across the line is decided
 * by nobody here: all tied are pending (待研究) and none gets the place, which does not pass down (95, 93.5, 93.5,
 * 92 with two places: only 95). competes marks who takes part.
 */
export function drawLines(
  { slots, starts }: Slots,
  competes: Uint8Array,
  places: ArrayLike<number>,
): PlaceLines {
  const counts = new Uint32Array(starts[places.length]!);
  for (let unit = 0; unit < slots.length; unit++) {
    if (competes[unit] !== 0 && slots[unit]! >= 0) counts[slots[unit]!]!++;
  }
  const firstWinning = new Int32Array(places.length);
  const tied = new Int32Array(places.length).fill(-1);
  const won = new Uint32Array(places.length);
  const pending = new Uint32Array(places.length);
  for (let group = 0; group < places.length; group++) {
    let left = places[group]!;
    let slot = starts[group + 1]! - 1;
    while (slot >= starts[group]! && counts[slot]! <= left) {
      left -= counts[slot]!;
      won[group]! += counts[slot--]!;
    }
    firstWinning[group] = slot + 1;
    if (left <= 0 || slot < starts[group]!) continue;
    tied[group] = slot;
    pending[group] = counts[slot]!;
  }
  return { firstWinning, tied, won, pending };
}

/** What the lines of its class give a competitor in a slot. */
export function placeIn({ firstWinning, tied }: PlaceLines, slot: number, group: number): number {
  if (slot >= firstWinning[group]!) return Place.won;
  return slot === tied[group] ? Place.pending : Place.over;
}

/** Gives out the places of each class among competitors; those who do not take part get none. */
export function award(
  standing: Standing,
  competes: Uint8Array,
  groups: Uint16Array | null,
  places: ArrayLike<number>,
): Uint8Array {
  const slots = slotsOf(standing, groups, places.length);
  const lines = drawLines(slots, competes, places);
  return competes.map((isPart, unit) => {
    const slot = slots.slots[unit]!;
    return isPart && slot >= 0 ? placeIn(lines, slot, groups?.[unit] ?? 0) : Place.none;
  });
}
