import type { ColumnFacts } from "../see/columnFacts";

/** A column that holds the places of another one. */
export interface RankProof {
  readonly of: number;
  readonly direction: "higher" | "lower";
  /** Whether places are counted within each class. */
  readonly isWithin: boolean;
}

/** The share of lines that agree, where a header says a rank and where none does. */
const NAMED = 0.8;
const UNNAMED = 0.95;
/** Fewer lines say nothing, more cost too much. */
const FEWEST = 5;
const FEWEST_NAMED = 3;
const MOST = 20_000;

/** Whether a column may hold places at all: whole numbers from 1 to the number of units. */
export function mayBePlaces({ isWhole, lowest, highest, numbers, values }: ColumnFacts): boolean {
  return isWhole && lowest === 1 && numbers >= FEWEST && highest <= values.length;
}

/** Which of the columns, the first that fits, a column of places orders; `classes` are ways to divide the lines. */
export function provePlaces(
  rank: ColumnFacts,
  candidates: readonly ColumnFacts[],
  classings: readonly (readonly string[])[],
  isNamed: boolean,
): RankProof | undefined {
  const fewest = isNamed ? FEWEST_NAMED : FEWEST;
  if (rank.values.length > MOST || rank.numbers < fewest) return undefined;
  for (const classes of [undefined, ...classings]) {
    for (const { column, values, numbers } of candidates) {
      if (numbers < fewest || column === rank.column || isConstant(values)) continue;
      for (const direction of ["higher", "lower"] as const) {
        if (
          agrees(rank.values, values, {
            direction,
            classes,
            least: isNamed ? NAMED : UNNAMED,
            fewest,
          })
        ) {
          return { of: column, direction, isWithin: classes !== undefined };
        }
      }
    }
  }
  return undefined;
}

/** What is the same in every line puts them in no order. */
function isConstant(values: Float64Array): boolean {
  const first = values.find((value) => !Number.isNaN(value));
  return values.every((value) => Number.isNaN(value) || value === first);
}

interface Order {
  readonly direction: "higher" | "lower";
  readonly classes: readonly string[] | undefined;
  readonly least: number;
  readonly fewest: number;
}

/** Whether places follow the values, with ties shared or split in any order, skipping places or not. */
function agrees(places: Float64Array, values: Float64Array, order: Order): boolean {
  const sign = order.direction === "higher" ? -1 : 1;
  const counts = { agreeing: 0, all: 0, behind: 0 };
  for (const lines of linesByClass(values, order.classes)) {
    lines.sort((a, b) => sign * (values[a]! - values[b]!));
    let dense = 0;
    for (let start = 0; start < lines.length;) {
      let end = start;
      while (end < lines.length && values[lines[end]!] === values[lines[start]!]) end += 1;
      dense += 1;
      for (const line of lines.slice(start, end)) {
        const place = places[line]!;
        if (Number.isNaN(place)) continue;
        counts.all += 1;
        if (place > 1) counts.behind += 1;
        if ((place > start && place <= end) || place === dense) counts.agreeing += 1;
      }
      start = end;
    }
  }
  const { agreeing, all, behind } = counts;
  // A class of one has its first place always.
  return all >= order.fewest && behind >= all / 2 && agreeing >= all * order.least;
}

/** The lines that have a value, all together or class by class. */
function linesByClass(
  values: Float64Array,
  classes: readonly string[] | undefined,
): Iterable<number[]> {
  const byClass = new Map<string, number[]>();
  for (let line = 0; line < values.length; line++) {
    if (Number.isNaN(values[line]!)) continue;
    const key = classes?.[line] ?? "";
    const members = byClass.get(key);
    if (members) members.push(line);
    else byClass.set(key, [line]);
  }
  return byClass.values();
}
