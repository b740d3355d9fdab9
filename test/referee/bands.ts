import type { Band } from "../../src/scoring/scheme";
import { order, type Fraction } from "./fractions";
import { read } from "./reading";
import { Refusal } from "./refusal";

/** The best band whose stated limit a score reaches; the last one where it is reached by place only. */
export function bandOf(bands: readonly Band[], score: Fraction): number {
  const found = bands.findIndex(({ lower }) => lower !== null && order(score, read(lower)) >= 0);
  if (found >= 0) return found;
  if (bands[bands.length - 1]!.lower !== null) throw new Refusal("belowBands");
  return bands.length - 1;
}

/** Whether the band that a score reaches allows a band; those reached by place only are open down to the first stated limit. */
export function isInBand(bands: readonly Band[], reached: number, band: number): boolean {
  const first = bands.findIndex(({ lower }) => lower !== null);
  const deepest = first < 0 ? bands.length - 1 : first;
  return reached <= (bands[band]!.lower === null ? Math.max(band, deepest) : band);
}

/** Bands closed below must follow each other without holes and overlaps. */
export function checkBands(bands: readonly Band[]): void {
  if (bands.length === 0) throw new Refusal("noBands");
  if (new Set(bands.map(({ name }) => name)).size < bands.length) throw new Refusal("bandTwice");
  bands.forEach(({ lower, upper }, at) => {
    const above = bands[at - 1];
    if (!above) return;
    if (lower === null && above.lower !== null) throw new Refusal("bandPlaceBelowLimit");
    if (lower === null || above.lower === null) return;
    if (order(read(lower), read(above.lower)) >= 0) throw new Refusal("bandOverlap");
    if (upper !== null && order(read(upper), read(above.lower)) !== 0) {
      throw new Refusal("bandEdge");
    }
  });
}
