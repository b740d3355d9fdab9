import { atFifteenDigits } from "../numbers/decimal";

/**
 * Places on a line: each unit's score as a whole number from 0, better ones larger, equal scores equal. What ranks and
 * quotas count with. −1 for a unit that takes no part.
 */
export interface Standing {
  readonly levels: Int32Array;
  /** One more than the highest level. */
  readonly width: number;
}

/** Above so many levels for one unit, counting in every class costs more than sorting the distinct scores. */
const WIDEST = 4;

/**
 * The standing of units by whole numbers (ticks of the published score); NaN takes no part.
 *
 * @example
 * [...standingOf(Float64Array.of(9000, 8000, NaN, 9000)).levels]; // => [1, 0, -1, 1]
 */
export function standingOf(ticks: Float64Array): Standing {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let unit = 0; unit < ticks.length; unit++) {
    const tick = ticks[unit]!;
    if (tick < lowest) lowest = tick;
    if (tick > highest) highest = tick;
  }
  if (!(highest >= lowest)) return { levels: new Int32Array(ticks.length).fill(-1), width: 0 };
  const width = highest - lowest + 1;
  if (width > WIDEST * (ticks.length + 16)) return standingByValue(ticks);
  const levels = new Int32Array(ticks.length);
  for (let unit = 0; unit < ticks.length; unit++) {
    const tick = ticks[unit]!;
    levels[unit] = tick === tick ? tick - lowest : -1;
  }
  return { levels, width };
}

/** The standing of units by any numbers, equal at 15 significant digits; NaN takes no part. */
export function standingByValue(values: Float64Array): Standing {
  return standingByTicks(values, 1) ?? standingByTicks(values, 100) ?? standingBySorting(values);
}

/** Numbers of more ticks than this may have more digits than are compared. */
const MOST_TICKS = 1e14;

/**
 * The same by counting, for numbers that are whole ticks of 1 ÷ scale, as marks are; null where one is not, or where
 * they lie far apart.
 */
function standingByTicks(values: Float64Array, scale: number): Standing | null {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let unit = 0; unit < values.length; unit++) {
    const value = values[unit]!;
    if (value !== value) continue;
    const tick = Math.round(value * scale);
    if (tick / scale !== value) return null;
    if (tick < lowest) lowest = tick;
    if (tick > highest) highest = tick;
  }
  if (highest < lowest) return null;
  const isWide = !(highest - lowest < WIDEST * (values.length + 16));
  if (isWide || highest > MOST_TICKS || lowest < -MOST_TICKS) return null;
  const levels = new Int32Array(values.length);
  for (let unit = 0; unit < levels.length; unit++) {
    const value = values[unit]!;
    levels[unit] = value === value ? Math.round(value * scale) - lowest : -1;
  }
  return { levels, width: highest - lowest + 1 };
}

function standingBySorting(values: Float64Array): Standing {
  const seen = new Float64Array(values.length);
  for (let unit = 0; unit < seen.length; unit++) seen[unit] = atFifteenDigits(values[unit]!);
  const distinct = distinctOf(seen);
  const levels = new Int32Array(seen.length);
  for (let unit = 0; unit < seen.length; unit++) levels[unit] = levelIn(distinct, seen[unit]!);
  return { levels, width: distinct.length };
}

/** The numbers that occur, each once, ascending; no NaN. */
function distinctOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort(); // NaN stands at the end
  let count = 0;
  for (let index = 0; index < sorted.length; index++) {
    const value = sorted[index]!;
    if (value !== value) break;
    if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  }
  return sorted.subarray(0, count);
}

/** How many of the ascending numbers are below one of them; −1 for NaN. */
function levelIn(distinct: Float64Array, value: number): number {
  if (value !== value) return -1;
  let low = 0;
  let high = distinct.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The standing with equal levels told apart by further columns of scores, the first that differs (at 15 digits)
 * decides; those still equal stay equal.
 */
export function withTieBreakers(standing: Standing, breakers: readonly Float64Array[]): Standing {
  if (breakers.length === 0 || standing.width === 0) return standing;
  const keys = [standing, ...breakers.map(standingByValue)];
  const order = orderBy(keys);
  const levels = new Int32Array(standing.levels.length).fill(-1);
  let level = 0;
  for (let at = 0; at < order.length; at++) {
    const unit = order[at]!;
    const before = at > 0 ? order[at - 1]! : unit;
    if (keys.some((key) => key.levels[unit] !== key.levels[before])) level++;
    levels[unit] = level;
  }
  return { levels, width: level + 1 };
}

/** The units that take part, ascending by the first key, then the next: sorted by counting, the last key first. */
function orderBy(keys: readonly Standing[]): Uint32Array {
  const { levels } = keys[0]!;
  const all = new Uint32Array(levels.length);
  let count = 0;
  for (let unit = 0; unit < levels.length; unit++) if (levels[unit]! >= 0) all[count++] = unit;
  let order: Uint32Array = all.subarray(0, count);
  for (const key of [...keys].reverse()) order = sortedBy(key, order);
  return order;
}

/** The units in the order of their levels, −1 first; those of a level stay in the order that they have. */
function sortedBy({ levels, width }: Standing, units: Uint32Array): Uint32Array {
  const next = new Uint32Array(width + 2);
  for (let at = 0; at < units.length; at++) next[levels[units[at]!]! + 2]!++;
  for (let slot = 1; slot < next.length; slot++) next[slot]! += next[slot - 1]!;
  const order = new Uint32Array(units.length);
  for (let at = 0; at < units.length; at++) order[next[levels[units[at]!]! + 1]!++] = units[at]!;
  return order;
}

/** The standing with the marked units below all others, in the same order among themselves. */
export function withUnitsLast({ levels, width }: Standing, isLast: Uint8Array): Standing {
  const moved = new Int32Array(levels.length);
  for (let unit = 0; unit < levels.length; unit++) {
    const level = levels[unit]!;
    moved[unit] = level < 0 || isLast[unit] ? level : level + width;
  }
  return { levels: moved, width: 2 * width };
}
