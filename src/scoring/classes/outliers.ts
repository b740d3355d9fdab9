/** Sample skewness as a spreadsheet's SKEW: n ÷ ((n − 1)(n − 2)) × Σ z³; 0 where values do not vary or are fewer than 3. */
function skewness(values: Float64Array): number {
  const count = values.length;
  const scores = standardised(values);
  if (count < 3 || !scores) return 0;
  const cubes = scores.reduce((sum, z) => sum + z ** 3, 0);
  return (count / ((count - 1) * (count - 2))) * cubes;
}

/** Sample excess kurtosis as a spreadsheet's KURT; 0 where values do not vary or are fewer than 4. */
function kurtosis(values: Float64Array): number {
  const count = values.length;
  const scores = standardised(values);
  if (count < 4 || !scores) return 0;
  const fourths = scores.reduce((sum, z) => sum + z ** 4, 0);
  const scale = (count * (count + 1)) / ((count - 1) * (count - 2) * (count - 3));
  return scale * fourths - (3 * (count - 1) ** 2) / ((count - 2) * (count - 3));
}

/** (value − mean) ÷ sample standard deviation; null where the values do not vary. */
function standardised(values: Float64Array): Float64Array | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return deviation > 0 ? values.map((value) => (value - mean) / deviation) : null;
}

/**
 * Whether the values hold outliers that dominate a comparison: |skewness| > 2 and kurtosis > 3.5 (JRC handbook).
 *
 * A flag only: values are never changed by it.
 *
 * @example
 * hasOutliers([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 100, 200]); // => true
 */
export function hasOutliers(values: Iterable<number>): boolean {
  const numbers = Float64Array.from(values);
  return Math.abs(skewness(numbers)) > 2 && kurtosis(numbers) > 3.5;
}
