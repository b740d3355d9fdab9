import { BONUS_LIMIT, TOP_SHARE } from "./benchScheme";

/** 100 points, and the most that a bonus adds, in hundredths; one more for zero. */
const LEVELS = 100 * (100 + BONUS_LIMIT) + 1;
const [EXCELLENT, GOOD, PASS] = [9000, 8000, 6000] as const;

interface Standings {
  readonly grades: Int8Array;
  readonly ranks: Float64Array;
}

/** Competition rank in the class, bands 90/80/60 and the places of the top grade, from scores in hundredths. */
export function standings(
  hundredths: Float64Array,
  groups: Uint16Array,
  groupCount: number,
): Standings {
  const isFew = hundredths.length * 16 < groupCount * LEVELS;
  return (isFew ? bySorting : byCounting)(hundredths, groups, groupCount);
}

/** −1 for who is tied across the last place: 优秀 or 良好, as it will be decided. */
function gradeOf(level: number, lastWinner: number, tied: number): number {
  if (level === tied) return -1;
  if (level >= GOOD) return level >= lastWinner ? 0 : 1;
  return level >= PASS ? 2 : 3;
}

function quotaOf(units: number): number {
  return Math.floor(units * TOP_SHARE + 1e-9);
}

function byCounting(hundredths: Float64Array, groups: Uint16Array, groupCount: number): Standings {
  const places = new Uint32Array(groupCount * LEVELS);
  const sizes = new Uint32Array(groupCount);
  for (let unit = 0; unit < hundredths.length; unit++) {
    const group = groups[unit]!;
    sizes[group]!++;
    places[group * LEVELS + hundredths[unit]!]!++;
  }
  const lastWinner = new Uint32Array(groupCount).fill(LEVELS);
  const tied = new Int32Array(groupCount).fill(-1);
  for (let group = 0; group < groupCount; group++) {
    const start = group * LEVELS;
    const quota = quotaOf(sizes[group]!);
    let better = 0;
    let isOpen = true;
    for (let level = LEVELS - 1; level >= 0; level--) {
      const count = places[start + level]!;
      if (count === 0) continue;
      places[start + level] = better + 1;
      if (isOpen && level >= EXCELLENT && better < quota && better + count > quota)
        tied[group] = level;
      better += count;
      isOpen &&= better <= quota && level >= EXCELLENT;
      if (isOpen) lastWinner[group] = level;
    }
  }
  const grades = new Int8Array(hundredths.length);
  const ranks = new Float64Array(hundredths.length);
  for (let unit = 0; unit < hundredths.length; unit++) {
    const level = hundredths[unit]!;
    const group = groups[unit]!;
    ranks[unit] = places[group * LEVELS + level]!;
    grades[unit] = gradeOf(level, lastWinner[group]!, tied[group]!);
  }
  return { grades, ranks };
}

function bySorting(hundredths: Float64Array, groups: Uint16Array, groupCount: number): Standings {
  const size = hundredths.length;
  // Class, then score from the top, then unit, packed into one number each.
  const keys = new Float64Array(size);
  for (let unit = 0; unit < size; unit++) {
    keys[unit] = (groups[unit]! * LEVELS + LEVELS - 1 - hundredths[unit]!) * size + unit;
  }
  keys.sort();
  const grades = new Int8Array(size);
  const ranks = new Float64Array(size);
  const sizes = new Uint32Array(groupCount);
  for (let unit = 0; unit < size; unit++) sizes[groups[unit]!]!++;
  for (let first = 0; first < size;) {
    const group = groups[keys[first]! % size]!;
    const end = first + sizes[group]!;
    const quota = quotaOf(end - first);
    let lastWinner: number = LEVELS;
    let isOpen = true;
    for (let from = first; from < end;) {
      const level = hundredths[keys[from]! % size]!;
      let to = from + 1;
      while (to < end && hundredths[keys[to]! % size]! === level) to++;
      const isTied = isOpen && level >= EXCELLENT && from - first < quota && to - first > quota;
      isOpen &&= to - first <= quota && level >= EXCELLENT;
      if (isOpen) lastWinner = level;
      for (let index = from; index < to; index++) {
        const unit = keys[index]! % size;
        ranks[unit] = from - first + 1;
        grades[unit] = gradeOf(level, lastWinner, isTied ? level : -1);
      }
      from = to;
    }
    first = end;
  }
  return { grades, ranks };
}
