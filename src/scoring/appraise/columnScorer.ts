import type { Columns } from "../columns";
import type { Ramp } from "./ramps";

/** Scores of one indicator, a stretch of units at a time. NaN where a unit has no score. */
export interface ColumnScorer {
  /** Writes the scores of units from … to − 1 to out[0 …]. */
  fill(from: number, to: number, out: Float64Array): void;
  /**
   * sums[0 …] += factor × score for units from … to − 1, without keeping the scores; right to 14 digits, so that who
   * is near a tie must look at the scores. Only where no score is below 0.
   */
  addTo?(sums: Float64Array, factor: number, from: number, to: number): void;
  /** The same as a ramp, where the scores lie on one: many of them are added quicker together. */
  ramp?(factor: number): Ramp;
}

/** The scores of all units at once. */
export function allScores(scorer: ColumnScorer, { size }: Columns): Float64Array {
  const scores = new Float64Array(size);
  scorer.fill(0, size, scores);
  return scores;
}

/** A scorer over scores that stand already. */
export function wholeColumn(scores: Float64Array): ColumnScorer {
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = scores[unit]!;
    },
  };
}

/** A scorer that works out each score from its value. */
export function eachValue(
  values: Float64Array,
  score: (value: number, unit: number) => number,
): ColumnScorer {
  return {
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = score(values[unit]!, unit);
    },
  };
}
