/**
 * a − b to the decimals that 15 digits of the larger of the two can hold: 94.3 − 92.1 is 2.2, not 2.200000000000003.
 *
 * @example
 * difference(1000.3, 1000.1); // => 0.2
 */
export function difference(a: number, b: number): number {
  const raw = a - b;
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (Number.isInteger(raw) || size < 1e-80) return raw;
  const decimals = 14 - Math.floor(Math.log10(size));
  return decimals > 0 ? Number(raw.toFixed(decimals)) : raw;
}
