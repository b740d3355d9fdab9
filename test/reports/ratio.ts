import { fractionOf, type Fraction } from "../../src/scoring/numbers/fraction";

/** A ratio of whole numbers, worked with by hand here. */
export type Ratio = readonly [above: bigint, below: bigint];

export const ratio = ({ numerator, denominator }: Fraction): Ratio => [numerator, denominator];
export const whole = (value: number): Ratio => [BigInt(value), 1n];
export const decimal = (value: number): Ratio => ratio(fractionOf(value));
export const plus = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const minus = (a: Ratio, b: Ratio): Ratio => plus(a, [-b[0], b[1]]);
export const times = (a: Ratio, b: Ratio): Ratio => [a[0] * b[0], a[1] * b[1]];
export const over = (a: Ratio, b: Ratio): Ratio => [a[0] * b[1], a[1] * b[0]];
export const order = (a: Ratio, b: Ratio): number => Number(a[0] * b[1] - b[0] * a[1] > 0n) * 2 - 1;
export const isSame = (a: Ratio, b: Ratio): boolean => a[0] * b[1] === b[0] * a[1];

/** Half away from zero, after 10 decimals, as ROUND(ROUND(x,10),d). */
export function rounded(value: Ratio, decimals: number): Ratio {
  const once = half(value, 10);
  return half(once, decimals);
}

function half([above, below]: Ratio, decimals: number): Ratio {
  const scale = 10n ** BigInt(decimals);
  const size = (above < 0n ? -above : above) * scale;
  const up = (2n * size + below) / (2n * below);
  return [above < 0n ? -up : up, scale];
}
