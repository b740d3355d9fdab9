import { comparedOne } from "../numbers/comparedValues";
import { fractionOf } from "../numbers/fraction";
import { progress, type ProgressMode } from "./progress";
import { rankMove } from "../grades/rankMove";
import { lastReached, sortedSteps, type LadderStep } from "../rules/steps";

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
    const [rank, baseRank] = [ranks[unit]!, baseRanks?.[unit] ?? NaN];
    if (rank >= 1 && baseRank >= 1) rankMoves[unit] = rankMove(rank, baseRank);
    const scoreMove: ScoreMove = { score, base: baseScores?.[unit] ?? NaN, mode };
    progresses[unit] = progressOf(scoreMove);
    return stateOf(scoreMove, !Number.isNaN(baseRank), Boolean(merged?.[unit]));
  });
  return { states, progress: progresses, rankMoves };
}

/** The score of one unit against that of its base period; NaN where there is none. */
interface ScoreMove {
  readonly score: number;
  readonly base: number;
  readonly mode: ProgressMode;
}

/** A ratio needs a base that is not 0, of the same sign. */
function isComparable({ score, base, mode }: ScoreMove): boolean {
  return mode === "points" || (base !== 0 && score * base >= 0);
}

function progressOf(move: ScoreMove): number {
  const { score, base, mode } = move;
  if (Number.isNaN(score) || Number.isNaN(base) || !isComparable(move)) return NaN;
  return progress(score, base, "higher", mode);
}

function stateOf(move: ScoreMove, hasBaseRank: boolean, isMerged: boolean): TrendState {
  if (Number.isNaN(move.score)) return "noResult";
  if (isMerged) return "merged";
  if (Number.isNaN(move.base)) return hasBaseRank ? "compared" : "new";
  return isComparable(move) ? "compared" : "notComparable";
}

/**
 * Points for progress or for places moved up, by a ladder; what reaches no step, or cannot be compared, earns none.
 *
 * @throws {ScoreError} noSteps, duplicateStep, invalidNumber
 * @example
 * [...trendPoints(Float64Array.of(3, 1, -2, NaN), [[1, 0.5], [3, 1]])]; // => [1, 0.5, 0, 0]
 */
export function trendPoints(moves: Float64Array, steps: readonly LadderStep[]): Float64Array {
  const { limits, scores } = sortedSteps(steps);
  return moves.map((move) => {
    if (Number.isNaN(move)) return 0;
    const compared = comparedOne(
      { value: move, error: Math.abs(move) * 2 ** -48, exact: () => fractionOf(move) },
      0,
    );
    return scores[lastReached(limits, compared)] ?? 0;
  });
}
