import { decimalOf } from "../numbers/decimal";
import type { Band } from "../scheme";

/** The smallest whole tick that reaches the limit; −Infinity where there is no limit to reach. */
export function limitTicks(limit: number | null, decimals: number): number {
  if (limit === null) return -Infinity;
  const { coefficient, scale } = decimalOf(limit);
  const shift = decimals - scale;
  if (shift >= 0) return Number(coefficient * 10n ** BigInt(shift));
  const divisor = 10n ** BigInt(-shift);
  const quotient = coefficient / divisor;
  return Number(coefficient > quotient * divisor ? quotient + 1n : quotient);
}

/** The lower limits of the bands in ticks, best first; Infinity for a band reached only by place. */
export function bandTicks(bands: readonly Band[], decimals: number): Float64Array {
  return Float64Array.from(bands, ({ lower }, index) => {
    if (lower !== null) return limitTicks(lower, decimals);
    return index === bands.length - 1 ? -Infinity : Infinity;
  });
}
