import { hasOutliers, skewness } from "./outliers";

/**
 * The values with outliers drawn in to the next value, one at a time on the side of the skew, until they are flagged
 * no more or `limit` values are changed. Only ever on request.
 *
 * @example
 * winsorise([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]); // => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]
 */
export function winsorise(values: readonly number[], limit = 5): number[] {
  let result = [...values];
  const sorted = [...values].sort((a, b) => a - b);
  for (let changed = 1; changed <= limit && hasOutliers(result); changed += 1) {
    const isHigh = skewness(result) > 0;
    const bound = sorted.at(isHigh ? -1 - changed : changed);
    if (bound === undefined) break;
    result = result.map((value) => (isHigh ? Math.min(value, bound) : Math.max(value, bound)));
  }
  return result;
}
