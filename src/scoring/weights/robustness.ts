import { ScoreError } from "../errors";
import { classPlaces } from "../classes/classPlaces";
import { classSpreads } from "../classes/classSpreads";
import { round } from "../numbers/round";
import { seededRandom } from "../numbers/seededRandom";

/** The data of a robustness check: a column of scores per indicator (NaN: missing) and its weights. */
export interface RobustnessInput {
  readonly scores: readonly Float64Array[];
  readonly weights: readonly number[];
  readonly classes?: Uint16Array | null | undefined;
  readonly classCount?: number | undefined;
  readonly decimals?: number | undefined;
}

/** The best and the worst rank of each unit within its class over all trials; NaN without a score. */
export interface RankRanges {
  readonly best: Float64Array;
  readonly worst: Float64Array;
}

/**
 * Ranks when every weight moves at random by up to ± spread (0.1 is 10 %), `runs` times from the seed.
 *
 * A missing score gives its weight to the rest. The unchanged weights are the first trial.
 *
 * @throws {ScoreError} invalidSimulation, lengthMismatch
 * @example
 * simulateWeights({ scores: [Float64Array.of(90, 80)], weights: [1] }, { seed: 1 }).worst[0]; // => 1
 */
export function simulateWeights(
  input: RobustnessInput,
  { seed, runs = 1000, spread = 0.1 }: { seed: number; runs?: number; spread?: number },
): RankRanges {
  if (!Number.isInteger(runs) || runs < 1 || !(spread >= 0 && spread <= 1)) {
    throw new ScoreError("invalidSimulation");
  }
  const random = seededRandom(seed);
  const trials = function* (): Generator<readonly number[]> {
    yield input.weights;
    for (let run = 0; run < runs; run += 1) {
      yield input.weights.map((weight) => weight * (1 + spread * (2 * random() - 1)));
    }
  };
  return rangesOver(input, trials());
}

function rangesOver(input: RobustnessInput, trials: Iterable<readonly number[]>): RankRanges {
  const { scores, weights, classes = null, classCount = 1, decimals = 2 } = input;
  if (scores.length !== weights.length) {
    throw new ScoreError("lengthMismatch", { left: scores.length, right: weights.length });
  }
  const size = scores[0]?.length ?? 0;
  const best = new Float64Array(size).fill(NaN);
  const worst = new Float64Array(size).fill(NaN);
  for (const trial of trials) {
    const totals = publishedTotals(scores, trial, size, decimals);
    const { count } = classSpreads(totals, classes, classCount);
    const places = classPlaces(totals, classes, count, "higher");
    for (let unit = 0; unit < size; unit += 1) {
      const place = places[unit] as number;
      if (Number.isNaN(place)) continue;
      if (!((best[unit] as number) <= place)) best[unit] = place;
      if (!((worst[unit] as number) >= place)) worst[unit] = place;
    }
  }
  return { best, worst };
}

/** Σ weight × score ÷ Σ weight over what a unit has, rounded as it would be published. */
function publishedTotals(
  scores: readonly Float64Array[],
  weights: readonly number[],
  size: number,
  decimals: number,
): Float64Array {
  const totals = new Float64Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    let total = 0;
    let counted = 0;
    for (let index = 0; index < scores.length; index += 1) {
      const score = (scores[index] as Float64Array)[unit] as number;
      const weight = weights[index] as number;
      if (score !== score || weight === 0) continue;
      total += weight * score;
      counted += weight;
    }
    totals[unit] = counted > 0 ? round(total / counted, decimals) : NaN;
  }
  return totals;
}
