import { groupBounds } from "../groupBounds";
import type { OrderDirection } from "../direction";
import { fillRangeScores, rangeScale, type RangeScale } from "../rangeScores";
import type { ColumnScorer } from "./columnScorer";

/** 功效 and 极差 as loops over the column: only the ranges of the classes are kept, no score. */
export function rangeColumn(
  values: Float64Array,
  classes: Uint16Array | null,
  classCount: number,
  direction: OrderDirection,
  base: number,
): ColumnScorer {
  const scale = rangeScale(groupBounds(values, classes, classCount), direction, base);
  const lines = linesOf(scale);
  const groups = classes ?? new Uint16Array(values.length);
  return {
    fill(from, to, out) {
      fillRangeScores(out, values, classes, scale, from, to);
    },
    addTo(sums, factor, from, to) {
      addOnLines(sums, values, groups, lines, factor, from, to);
    },
  };
}

/** The score of each class as a straight line: start + slope × (value − worst). */
interface Lines {
  readonly worst: Float64Array;
  readonly start: Float64Array;
  readonly slope: Float64Array;
}

function linesOf({ worst, best, isFlat, base }: RangeScale): Lines {
  const start = new Float64Array(worst.length);
  const slope = new Float64Array(worst.length);
  for (let group = 0; group < start.length; group++) {
    start[group] = isFlat[group] ? 100 : base;
    slope[group] = isFlat[group] ? 0 : (100 - base) / (best[group]! - worst[group]!);
  }
  return { worst, start, slope };
}

function addOnLines(
  sums: Float64Array,
  values: Float64Array,
  groups: Uint16Array,
  { worst, start, slope }: Lines,
  factor: number,
  from: number,
  to: number,
): void {
  const count = to - from;
  for (let place = 0; place < count; place++) {
    const group = groups[from + place]!;
    const score = start[group]! + (values[from + place]! - worst[group]!) * slope[group]!;
    sums[place]! += factor * score;
  }
}
