import type { Slots } from "../grades/slots";
import type { PlaceCells } from "./placeSets";

/** The cells of all classes, and the one in which each unit stands. */
export interface ClassCells {
  /** −1 for a unit that does not compete. */
  readonly cellOf: Int32Array;
  /** Of each class; its cells follow those of the class before. */
  readonly classes: readonly PlaceCells[];
  /** How many cells there are. */
  readonly count: number;
}

/**
 * Sorts the units of each class into cells by what orders them (slots) and by the bands open to them: a cell for each
 * level that occurs, so the room grows with the units and not with the span of their scores.
 */
export function placeCells({ slots, starts }: Slots, open: Uint32Array): ClassCells {
  const kinds: number[] = [];
  const kindOf = kindsIn(kinds);
  // From 1 up, so that a slot where nobody stands is 0.
  const levelOf = new Uint32Array(starts[starts.length - 1]!);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    if (slot >= 0 && open[unit] !== 0) levelOf[slot] = 1;
  }
  const classCount = starts.length - 1;
  const firstLevels = new Int32Array(classCount + 1);
  let levels = 0;
  for (let classIndex = 0; classIndex < classCount; classIndex++) {
    for (let slot = starts[classIndex + 1]! - 1; slot >= starts[classIndex]!; slot--) {
      if (levelOf[slot] !== 0) levelOf[slot] = ++levels;
    }
    firstLevels[classIndex + 1] = levels;
  }
  const cellOf = new Int32Array(open.length);
  for (let unit = 0; unit < slots.length; unit++) {
    const slot = slots[unit]!;
    const bits = open[unit]!;
    cellOf[unit] = slot < 0 || bits === 0 ? -1 : kindOf(bits);
  }
  const width = kinds.length;
  const counts = new Uint32Array(levels * width);
  for (let unit = 0; unit < slots.length; unit++) {
    const kind = cellOf[unit]!;
    if (kind < 0) continue;
    const cell = (levelOf[slots[unit]!]! - 1) * width + kind;
    cellOf[unit] = cell;
    counts[cell]!++;
  }
  const classes: PlaceCells[] = [];
  for (let classIndex = 0; classIndex < classCount; classIndex++) {
    const [from, to] = [firstLevels[classIndex]!, firstLevels[classIndex + 1]!];
    classes.push({ levels: to - from, kinds, counts, first: from * width });
  }
  return { cellOf, classes, count: counts.length };
}

/** Sets of the first bands are looked up in a table; there are hardly ever others. */
const TABLE = 256;

/** The index of a set of open bands; a new one is added at the end. */
function kindsIn(kinds: number[]): (bits: number) => number {
  const table = new Int16Array(TABLE).fill(-1);
  const others = new Map<number, number>();
  return (bits) => {
    const known = bits < TABLE ? table[bits]! : (others.get(bits) ?? -1);
    if (known >= 0) return known;
    const added = kinds.push(bits) - 1;
    if (bits < TABLE) table[bits] = added;
    else others.set(bits, added);
    return added;
  };
}
