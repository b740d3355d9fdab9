/** Shares are written so exactly. */
const EXACT = 1e-9;

/**
 * What marks are out of where weights are their full marks: the weights themselves, or the points of 100 that shares of 1
 * stand for, since 40% is 0.4 in its cell. Undefined where the weights are neither.
 */
export function fullMarks(weights: readonly number[]): readonly number[] | undefined {
  if (weights.some(Number.isNaN) || weights.length === 0) return undefined;
  if (weights.some((weight) => weight > 1)) return weights;
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return Math.abs(sum - 1) < EXACT
    ? weights.map((weight) => Number((weight * 100).toPrecision(12)))
    : undefined;
}
