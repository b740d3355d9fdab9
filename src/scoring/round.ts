import { fractionOf, type Fraction } from "./fraction";

/** half-up: 四舍五入, away from zero. half-even: 四舍六入五成双 (GB/T 8170). */
export type RoundingMode = "half-up" | "half-even";

/** numerator ÷ denominator as a whole number, ties by the mode; both bigint, denominator above zero. */
function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const twice = (magnitude - quotient * denominator) * 2n;
  const up =
    twice > denominator || (twice === denominator && (mode === "half-up" || quotient % 2n === 1n));
  const rounded = up ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

/** The fraction cut to 15 significant digits (half-up), as coefficient × 10^−scale; scale may be negative. */
function fifteenDigits(value: Fraction): { coefficient: bigint; scale: number } {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  if (magnitude === 0n) return { coefficient: 0n, scale: 0 };
  // The number of whole digits of the quotient, from the lengths of its parts; corrected by one below.
  let scale = 15 - (magnitude.toString().length - value.denominator.toString().length);
  const scaled = (at: number): bigint =>
    at >= 0
      ? divideRounded(value.numerator * 10n ** BigInt(at), value.denominator, "half-up")
      : divideRounded(value.numerator, value.denominator * 10n ** BigInt(-at), "half-up");
  let coefficient = scaled(scale);
  if (coefficient >= 10n ** 15n || coefficient <= -(10n ** 15n)) {
    scale -= 1;
    coefficient = scaled(scale);
  }
  return { coefficient, scale };
}

/**
 * The fraction in whole ticks of 10^−decimals: brought to 15 significant digits as a spreadsheet's ROUND
 * sees it, then rounded by the mode (design 3, "Numbers").
 */
export function ticksOfFraction(value: Fraction, decimals: number, mode: RoundingMode): number {
  const { coefficient, scale } = fifteenDigits(value);
  const shift = decimals - scale;
  if (shift >= 0) return Number(coefficient * 10n ** BigInt(shift));
  return Number(divideRounded(coefficient, 10n ** BigInt(-shift), mode));
}

/** Numbers below this stay exact when they are multiplied by ten thousand. */
const SMALL = 1_000_000_000n;

/** A fraction of small numbers that is a decimal of at most four places, as most weights are; undefined for others. */
function shortNumber({ numerator, denominator }: Fraction): number | undefined {
  if (denominator > SMALL || numerator > SMALL || numerator < -SMALL) return undefined;
  const [above, below] = [Number(numerator), Number(denominator)];
  const tenThousandths = Math.round((above / below) * 10_000);
  return tenThousandths * below === above * 10_000 ? tenThousandths / 10_000 : undefined;
}

/** The fraction as a number of 15 significant digits. */
export function numberOfFraction(value: Fraction): number {
  const short = shortNumber(value);
  if (short !== undefined) return short;
  const { coefficient, scale } = fifteenDigits(value);
  return Number(`${coefficient}e${-scale}`);
}

/**
 * The number in whole ticks of 10^−decimals, e.g. 2.675 at two decimals is 268.
 *
 * A double whose scaled value is clearly away from a tie is rounded directly; near a tie the exact
 * decimal decides. Both ways give the same answer.
 *
 * @example
 * ticksOf(2.675, 2, "half-up"); // => 268
 * ticksOf(0.145, 2, "half-even"); // => 14
 */
export function ticksOf(value: number, decimals: number, mode: RoundingMode): number {
  const scaled = value * 10 ** decimals;
  const floor = Math.floor(scaled);
  const part = scaled - floor;
  const margin = 1e-6 + Math.abs(scaled) * 1e-14;
  if (decimals >= 0 && margin < 0.25 && (part < 0.5 - margin || part > 0.5 + margin)) {
    return (part < 0.5 ? floor : floor + 1) + 0; // + 0 turns −0 into 0
  }
  return ticksOfFraction(fractionOf(value), decimals, mode);
}

/**
 * The number rounded to the decimals, 15 significant digits seen: ROUND of a spreadsheet.
 *
 * @example
 * round(1.005, 2, "half-up"); // => 1.01
 * round(-2.5, 0, "half-up"); // => -3
 */
export function round(value: number, decimals: number, mode: RoundingMode = "half-up"): number {
  return numberOfTicks(ticksOf(value, decimals, mode), decimals);
}

/** Whole ticks of 10^−decimals as the nearest number: 268 at two decimals is 2.68. */
export function numberOfTicks(ticks: number, decimals: number): number {
  return decimals >= 0 ? ticks / 10 ** decimals : ticks * 10 ** -decimals;
}
