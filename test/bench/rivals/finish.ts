import type { Columns } from "../../../src/scoring/columns";

/** What the bench compares, unit by unit: published total, grade and rank. */
export interface Finished {
  readonly ticks: Float64Array;
  readonly grades: Uint8Array;
  readonly ranks: Float64Array;
}

const [EXCELLENT, GOOD, PASS] = [9000, 8000, 6000] as const;

/** Grades at 90, 80 and 60, and competition ranks within the classes by counting hundredths. */
export function finish(ticks: Float64Array, { classes, classNames }: Columns): Finished {
  let highest = 0;
  for (let unit = 0; unit < ticks.length; unit++)
    if (ticks[unit]! > highest) highest = ticks[unit]!;
  const width = highest + 2;
  const better = new Uint32Array(classNames.length * width);
  const grades = new Uint8Array(ticks.length);
  for (let unit = 0; unit < ticks.length; unit++) {
    const tick = ticks[unit]!;
    better[classes![unit]! * width + tick]!++;
    grades[unit] = tick >= EXCELLENT ? 0 : tick >= GOOD ? 1 : tick >= PASS ? 2 : 3;
  }
  for (let group = 0; group < classNames.length; group++) {
    let above = 0;
    for (let tick = width - 1; tick >= 0; tick--) {
      const count = better[group * width + tick]!;
      better[group * width + tick] = above + 1;
      above += count;
    }
  }
  const ranks = new Float64Array(ticks.length);
  for (let unit = 0; unit < ticks.length; unit++) {
    ranks[unit] = better[classes![unit]! * width + ticks[unit]!]!;
  }
  return { ticks, grades, ranks };
}
