import { rankRanges, wider } from "../../../grading/edit/rankRanges";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import type { RankRanges } from "../../../scoring/weights/robustness";
import type { Scheme } from "../../../scoring/scheme";
import type { Watch } from "../../../workbook/workbook";

/** A thousand trials in portions, so that the pane goes on between them and knows how far it is. */
const PORTIONS = 50;
const RUNS = 20;

/** Ranges of ranks under weights that move by up to the spread; undefined where it was cancelled. */
export async function simulated(
  scheme: Scheme,
  { columns }: ReadWorkbook,
  spread: number,
  { onProgress, signal }: Watch,
): Promise<RankRanges | undefined> {
  const lenient: Scheme = { ...scheme, settings: { ...scheme.settings, weightTotal: "scale" } };
  let ranges: RankRanges | undefined;
  for (let seed = 1; seed <= PORTIONS; seed += 1) {
    onProgress?.(seed * RUNS, PORTIONS * RUNS);
    await new Promise((done) => setTimeout(done, 0));
    if (signal?.aborted) return undefined;
    const portion = rankRanges(lenient, columns, { seed, runs: RUNS, spread });
    ranges = ranges ? wider(ranges, portion) : portion;
  }
  return ranges;
}

/** A unit whose rank is not the same in all trials. */
export interface RangeRow {
  readonly unit: number;
  readonly best: number;
  readonly worst: number;
}

/** The units whose rank moves, widest first, and how many keep theirs. */
export function rangeRows({ best, worst }: RankRanges): { rows: RangeRow[]; steady: number } {
  const all = [...best].flatMap((place, unit) =>
    Number.isNaN(place) ? [] : [{ unit, best: place, worst: worst[unit]! }],
  );
  const rows = all
    .filter((row) => row.worst > row.best)
    .sort((a, b) => b.worst - b.best - (a.worst - a.best) || a.best - b.best || a.unit - b.unit);
  return { rows, steady: all.length - rows.length };
}
