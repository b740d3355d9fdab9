import { ahp, type AhpResult } from "../../scoring/weights/ahp";

/**
 * A judgement on Saaty's scale as a step from −8 to 8: 0 is equal, 2 says that the first item is moderately more
 * important (3), −2 the second.
 */
export type Judgement = number;

/** Pairs of items in the order in which they are asked. */
export function pairsOf(count: number): [first: number, second: number][] {
  const all = Array.from({ length: count }, (_, index) => index);
  return all.flatMap((first) =>
    all.slice(first + 1).map((second): [number, number] => [first, second]),
  );
}

/** 1, 2 … 9 for a step towards the first item, 1/2 … 1/9 towards the second. */
function importance(step: Judgement): number {
  return step >= 0 ? step + 1 : 1 / (1 - step);
}

export interface Pairwise extends AhpResult {
  /** The pair that fits the others least, and the step that would fit them; undefined where all fit. */
  readonly worst: { readonly pair: number; readonly fitting: Judgement } | undefined;
}

/** Weights and consistency of judgements about all pairs of items, in the order of pairsOf. */
export function pairwise(count: number, judgements: readonly Judgement[]): Pairwise {
  const matrix = Array.from({ length: count }, () => new Array<number>(count).fill(1));
  const pairs = pairsOf(count);
  pairs.forEach(([first, second], index) => {
    const value = importance(judgements[index] ?? 0);
    matrix[first]![second] = value;
    matrix[second]![first] = 1 / value;
  });
  const result = ahp(matrix);
  let worst: Pairwise["worst"];
  let gap = 0.1;
  pairs.forEach(([first, second], pair) => {
    const fits = result.weights[first]! / result.weights[second]!;
    const own = Math.abs(Math.log(matrix[first]![second]! / fits));
    if (own <= gap) return;
    gap = own;
    worst = { pair, fitting: stepOf(throughOthers(matrix, first, second)) };
  });
  return { ...result, worst };
}

/** What the judgements about all other items say of a pair: the geometric mean of first ÷ other × other ÷ second. */
function throughOthers(
  matrix: readonly (readonly number[])[],
  first: number,
  second: number,
): number {
  const logs = matrix.flatMap((row, other) =>
    other === first || other === second ? [] : [Math.log(matrix[first]![other]! * row[second]!)],
  );
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

/** The step that is nearest to a ratio of weights. */
function stepOf(ratio: number): Judgement {
  const step = ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
  return Math.max(-8, Math.min(8, Math.round(step)));
}
