import { atFifteenDigits } from "./decimal";

/**
 * Pearson's correlation of two columns of the same length; 0 where one of them does not vary.
 *
 * @example
 * correlation([1, 2, 3], [6, 4, 2]); // => -1
 */
export function correlation(left: readonly number[], right: readonly number[]): number {
  const leftMean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const rightMean = right.reduce((sum, value) => sum + value, 0) / right.length;
  let products = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  left.forEach((value, index) => {
    const a = value - leftMean;
    const b = (right[index] as number) - rightMean;
    products += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  });
  const size = Math.sqrt(leftSquares) * Math.sqrt(rightSquares);
  // 15 digits: columns in full agreement give exactly 1
  return size > 0 ? atFifteenDigits(products / size) : 0;
}
