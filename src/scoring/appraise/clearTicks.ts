/**
 * A number of ticks rounded to a whole one where doubles decide it as exact fractions would: clearly away from a
 * tie. Else NaN. Where parts cancel out, the error of their sum follows size, the sum of their sizes.
 *
 * @example
 * clearTicks(8912.3, 8912.3); // => 8912
 * clearTicks(8912.5, 8912.5); // => NaN
 */
export function clearTicks(ticks: number, size: number): number {
  const rounded = Math.floor(ticks + 0.5);
  const margin = 1e-6 + size * 1e-13;
  return Math.abs(ticks - rounded) < 0.5 - margin ? rounded : NaN;
}
