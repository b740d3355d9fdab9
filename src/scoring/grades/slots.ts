import type { Standing } from "./standing";

/**
 * One slot for every level of every class, those of a class side by side and ascending: what counting counts in.
 * Class g owns the slots starts[g] to starts[g + 1] − 1; −1 for a unit that takes no part.
 */
export interface Slots {
  readonly slots: Int32Array;
  readonly starts: Int32Array;
}

/** Up to so many slots for one unit, a plain grid of classes × levels is quicker than sorting. */
const ROOM_PER_UNIT = 16;

/** The slots of a standing within its classes. */
export function slotsOf(
  standing: Standing,
  classes: Uint16Array | null,
  classCount: number,
): Slots {
  const { levels, width } = standing;
  if (classCount * width > ROOM_PER_UNIT * (levels.length + 4096)) {
    return sortedSlots(standing, classes, classCount);
  }
  const starts = new Int32Array(classCount + 1);
  for (let classIndex = 1; classIndex <= classCount; classIndex++)
    starts[classIndex] = classIndex * width;
  if (!classes) return { slots: levels, starts };
  const slots = new Int32Array(levels.length);
  for (let unit = 0; unit < levels.length; unit++) {
    const level = levels[unit]!;
    slots[unit] = level < 0 ? -1 : classes[unit]! * width + level;
  }
  return classCount * width > levels.length ? occupied(slots, starts) : { slots, starts };
}

/** Those slots alone in which somebody stands: every later step goes over all slots. A bit a slot tells which they are. */
function occupied(slots: Int32Array, starts: Int32Array): Slots {
  const words = new Uint32Array((starts[starts.length - 1]! >>> 5) + 1);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    if (slot >= 0) words[slot >>> 5]! |= 1 << (slot & 31);
  }
  const before = new Int32Array(words.length);
  for (let word = 1; word < words.length; word++) {
    before[word] = before[word - 1]! + bitCount(words[word - 1]!);
  }
  const placeOf = (slot: number): number =>
    before[slot >>> 5]! + bitCount(words[slot >>> 5]! & ((1 << (slot & 31)) - 1));
  for (let unit = 0; unit < slots.length; unit++) {
    if (slots[unit]! >= 0) slots[unit] = placeOf(slots[unit]!);
  }
  return { slots, starts: starts.map(placeOf) };
}

/** How many bits of a 32-bit number are 1, summed in pairs, fours and bytes. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Slots for the levels that occur, for many classes or a wide span of scores. */
function sortedSlots(
  { levels, width }: Standing,
  classes: Uint16Array | null,
  classCount: number,
): Slots {
  const keys = Float64Array.from(levels, (level, unit) =>
    level < 0 ? -1 : (classes ? classes[unit]! : 0) * width + level,
  );
  const distinct = Float64Array.from(new Set(keys)).sort();
  const slotOf = new Map<number, number>();
  const starts = new Int32Array(classCount + 1);
  for (const key of distinct) {
    if (key < 0) continue;
    slotOf.set(key, slotOf.size);
    starts[Math.floor(key / width) + 1] = slotOf.size;
  }
  for (let classIndex = 1; classIndex <= classCount; classIndex++) {
    starts[classIndex] = Math.max(starts[classIndex]!, starts[classIndex - 1]!);
  }
  return { slots: Int32Array.from(keys, (key) => slotOf.get(key) ?? -1), starts };
}
