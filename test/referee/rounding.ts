import { order, ratio, sizeOf, whole, type Fraction } from "./fractions";

export type Mode = "half-up" | "half-even" | "down" | "up";

/** A number at so many decimals; half-up goes away from zero, up and down follow the size. */
export function rounded(value: Fraction, decimals: number, mode: Mode = "half-up"): Fraction {
  const scale = 10n ** BigInt(decimals);
  const { n, d } = sizeOf(value);
  const floor = (n * scale) / d;
  const rest = 2n * ((n * scale) % d);
  const isUp = {
    down: false,
    up: rest > 0n,
    "half-up": rest >= d,
    "half-even": rest > d || (rest === d && floor % 2n === 1n),
  }[mode];
  const size = isUp ? floor + 1n : floor;
  return ratio(value.n < 0n ? -size : size, scale);
}

/**
 * What a computed number is before it is compared or published: 10 decimals (decimals + 3, at most 12, where
 * decimals > 7), or 15 significant digits from 100,000 up.
 */
export function settled(value: Fraction, decimals: number): Fraction {
  const wanted = decimals > 7 ? Math.min(decimals + 3, 12) : 10;
  const size = sizeOf(value);
  if (order(size, whole(100_000)) < 0) return rounded(value, wanted);
  const digits = 15 - (size.n / size.d).toString().length;
  if (digits >= 0) return rounded(value, digits);
  const scale = whole(10n ** BigInt(-digits));
  const short = rounded(ratio(value.n, value.d * scale.n), 0);
  return ratio(short.n * scale.n, 1n);
}

/** The published number: ROUND(ROUND(x, 10), decimals). */
export function published(value: Fraction, decimals: number, mode: Mode): Fraction {
  return rounded(settled(value, decimals), decimals, mode);
}
