import { compareNumbers } from "./compareNumbers";
import { compileLadder, type LadderMode, type LadderStep } from "./ladder";
import { progress, type ProgressMode } from "./progress";
import { rankMove } from "./rankMove";

/**
 * compared: there is a base. new 新增: there is none. merged 合并: named so by the office; compared only where it gives
 * a base of its own. notComparable 不可比: a base of 0. noResult: no score this time.
 */
export type TrendState = "compared" | "new" | "merged" | "notComparable" | "noResult";

export interface TrendInput {
  /** Published scores and ranks; NaN where a unit has none. */
  readonly scores: Float64Array;
  readonly ranks: Float64Array;
  readonly baseScores: Float64Array | null;
  readonly baseRanks: Float64Array | null;
  /** 1 for a unit that was merged from others. */
  readonly merged?: Uint8Array | null;
}

export interface Trend {
  readonly states: readonly TrendState[];
  /** 进步幅度: a ratio, or points; NaN where there is nothing to compare. */
  readonly progress: Float64Array;
  /** 进退位: above zero for a unit that moved up. */
  readonly rankMoves: Float64Array;
}

/**
 * How every unit did against its base period: progress of the score and move of the rank (S21). New and merged
 * units are named, and never counted as progress from nothing.
 */
export function trendOf(input: TrendInput, mode: ProgressMode = "relative"): Trend {
  const { scores, ranks, baseScores, baseRanks, merged } = input;
  const progresses = new Float64Array(scores.length).fill(NaN);
  const rankMoves = new Float64Array(scores.length).fill(NaN);
  const states = Array.from(scores, (score, unit): TrendState => {
    const base = baseScores?.[unit] ?? NaN;
    const rank = ranks[unit]!;
    const baseRank = baseRanks?.[unit] ?? NaN;
    if (rank >= 1 && baseRank >= 1) rankMoves[unit] = rankMove(rank, baseRank);
    const isComparable = mode === "points" || (base !== 0 && score * base >= 0);
    if (!Number.isNaN(score) && !Number.isNaN(base) && isComparable) {
      progresses[unit] = progress(score, base, "higher", mode);
    }
    if (Number.isNaN(score)) return "noResult";
    if (merged?.[unit]) return "merged";
    if (Number.isNaN(base)) return Number.isNaN(baseRank) ? "new" : "compared";
    return isComparable ? "compared" : "notComparable";
  });
  return { states, progress: progresses, rankMoves };
}

/**
 * Points for progress or for places moved up, by a ladder; what reaches no step, or cannot be compared, earns none.
 *
 * @throws {ScoreError} noSteps, duplicateStep, invalidNumber
 * @example
 * [...trendPoints(Float64Array.of(3, 1, -2, NaN), [[1, 0.5], [3, 1]])]; // => [1, 0.5, 0, 0]
 */
export function trendPoints(
  moves: Float64Array,
  steps: readonly LadderStep[],
  mode: LadderMode = "step",
): Float64Array {
  const points = compileLadder(steps, mode);
  const lowest = Math.min(...steps.map(([lower]) => lower));
  return moves.map((move) =>
    Number.isNaN(move) || compareNumbers(move, lowest) < 0 ? 0 : points(move),
  );
}
