import { decimalOf } from "../numbers/decimal";
import type { QuotaSettings } from "../scheme";
import { slotsOf, type Slots } from "./slots";
import type { Standing } from "./standing";

/** What a competition for places gave each unit. */
export const Place = { none: 0, won: 1, over: 2, pending: 3 } as const;

/** Places are compared at so many decimals: a third of three is one place. */
const COMPARED = 10;

/**
 * Share × base, brought to 10 decimals, in whole places: 不超过 rounds down (35 % of 180 is 63, not 62), 四舍五入 and
 * 进一 as they say.
 *
 * @example
 * quotaPlaces(14, 0.2); // => 2
 * quotaPlaces(180, 0.35); // => 63
 * quotaPlaces(3, 0.333333333333333); // => 1
 * quotaPlaces(10, 0.25, "up"); // => 3
 */
export function quotaPlaces(
  base: number,
  share: number,
  rounding: QuotaSettings["rounding"] = "down",
): number {
  const one = 10n ** BigInt(COMPARED);
  const exact = placesInTicks(base, share);
  const added = { down: 0n, "half-up": one / 2n, up: one - 1n }[rounding];
  return Number((exact + added) / one);
}

/**
 * Share × base before it is rounded to whole places.
 *
 * @example
 * exactPlaces(38, 0.2); // => 7.6
 */
export function exactPlaces(base: number, share: number): number {
  return Number(placesInTicks(base, share)) / 10 ** COMPARED;
}

/** Share × base in whole ticks of the tenth decimal, half away from zero. */
function placesInTicks(base: number, share: number): bigint {
  const { coefficient, scale } = decimalOf(share);
  const product = BigInt(base) * coefficient;
  if (scale <= COMPARED) return product * 10n ** BigInt(COMPARED - scale);
  const divisor = 10n ** BigInt(scale - COMPARED);
  return (2n * product + divisor) / (2n * divisor);
}

/** Of each class: from which slot up there is a place, and what is tied across the line. */
interface PlaceLines {
  readonly firstWinning: Int32Array;
  /** −1 where nobody is tied. */
  readonly tied: Int32Array;
}

/**
 * Draws the lines below the last competitor of each class with a place, best first. A tie across the line is decided
 * by nobody here: all tied are pending (待研究) and none gets the place, which does not pass down (95, 93.5, 93.5,
 * 92 with two places: only 95). competes marks who takes part.
 */
function drawLines(
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
  for (let classIndex = 0; classIndex < places.length; classIndex++) {
    let left = places[classIndex]!;
    let slot = starts[classIndex + 1]! - 1;
    while (slot >= starts[classIndex]! && counts[slot]! <= left) left -= counts[slot--]!;
    firstWinning[classIndex] = slot + 1;
    if (left > 0 && slot >= starts[classIndex]!) tied[classIndex] = slot;
  }
  return { firstWinning, tied };
}

/**
 * Gives out the places of one band in each class among competitors; those who do not take part get none.
 *
 * @example
 * [...award(standingOf(Float64Array.of(95, 93, 93, 92)), Uint8Array.of(1, 1, 1, 1), null, [2])]; // => [1, 3, 3, 2]
 */
export function award(
  standing: Standing,
  competes: Uint8Array,
  classes: Uint16Array | null,
  places: ArrayLike<number>,
): Uint8Array {
  const slots = slotsOf(standing, classes, places.length);
  const { firstWinning, tied } = drawLines(slots, competes, places);
  return competes.map((isPart, unit) => {
    const slot = slots.slots[unit]!;
    if (!isPart || slot < 0) return Place.none;
    const classIndex = classes?.[unit] ?? 0;
    if (slot >= firstWinning[classIndex]!) return Place.won;
    return slot === tied[classIndex] ? Place.pending : Place.over;
  });
}
