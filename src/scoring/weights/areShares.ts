/**
 * Whether weights are parts of 1: each of them at most 1. So 0.6 and 0.5 total 110 %, and 5 and 4 total 9 %.
 *
 * @example
 * areShares([0.6, 0.5]); // => true
 * areShares([5, 4]); // => false
 */
export function areShares(weights: readonly number[]): boolean {
  return weights.every((weight) => weight <= 1);
}
