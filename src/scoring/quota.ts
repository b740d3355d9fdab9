import { decimalOf } from "./decimal";
import { slotsOf } from "./slots";
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

/**
 * Gives out the places of a class among competitors, best first. A tie across the line is decided by nobody here:
 * all tied are pending (待研究) and none gets the place, which does not pass down (95, 93.5, 93.5, 92 with two
 * places: only 95). competes marks who takes part.
 */
export function award(
  standing: Standing,
  competes: Uint8Array,
  groups: Uint16Array | null,
  places: ArrayLike<number>,
): Uint8Array {
  const { slots, starts } = slotsOf(standing, groups, places.length);
  const counts = new Uint32Array(starts[places.length]!);
  for (let unit = 0; unit < slots.length; unit++) {
    if (competes[unit] && slots[unit]! >= 0) counts[slots[unit]!]!++;
  }
  const firstWinning = new Int32Array(places.length);
  const tied = new Int32Array(places.length).fill(-1);
  for (let group = 0; group < places.length; group++) {
    let left = places[group]!;
    let slot = starts[group + 1]! - 1;
    while (slot >= starts[group]! && counts[slot]! <= left) left -= counts[slot--]!;
    firstWinning[group] = slot + 1;
    if (left > 0 && slot >= starts[group]!) tied[group] = slot;
  }
  const awarded = new Uint8Array(slots.length);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    if (!competes[unit] || slot < 0) continue;
    const group = groups ? groups[unit]! : 0;
    if (slot >= firstWinning[group]!) awarded[unit] = Place.won;
    else awarded[unit] = slot === tied[group] ? Place.pending : Place.over;
  }
  return awarded;
}
