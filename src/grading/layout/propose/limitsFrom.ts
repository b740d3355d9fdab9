import type { Mapping } from "../mapping/mapping";

/** More words than this are no grades. */
const MOST = 8;

/**
 * The limits by which printed grades follow from totals: between the lowest total of a grade and the highest of the one
 * below it, the roundest number. Undefined where grades overlap, or where fewer than two are printed. `lowest` is a grade
 * below all of them that no total led to.
 */
export function limitsFrom(
  words: readonly string[],
  totals: Float64Array,
  lowest?: string,
): Mapping["grades"] | undefined {
  const ranges = new Map<string, { lowest: number; highest: number }>();
  words.forEach((word, line) => {
    const total = totals[line]!;
    if (word === "" || Number.isNaN(total)) return;
    const known = ranges.get(word) ?? { lowest: Infinity, highest: -Infinity };
    known.lowest = Math.min(known.lowest, total);
    known.highest = Math.max(known.highest, total);
    ranges.set(word, known);
  });
  if (ranges.size < 2 || ranges.size > MOST) return undefined;
  const sorted = [...ranges].sort(([, a], [, b]) => b.lowest - a.lowest);
  const grades: { name: string; lower: number }[] = [];
  for (const [index, [name, { lowest: least }]] of sorted.entries()) {
    const below = sorted[index + 1]?.[1];
    if (below && below.highest >= least) return undefined;
    const isLast = !below && lowest === undefined;
    grades.push({
      name,
      lower: isLast ? Math.min(0, least) : roundest(below?.highest ?? 0, least),
    });
  }
  return lowest === undefined ? grades : [...grades, { name: lowest, lower: 0 }];
}

/** The number of fewest digits above one bound and up to the other. */
function roundest(above: number, upTo: number): number {
  for (const step of [100, 50, 10, 5, 1, 0.5, 0.1]) {
    const candidate = Number((Math.floor(upTo / step + 1e-9) * step).toPrecision(12));
    if (candidate > above) return candidate;
  }
  return upTo;
}
