import { fractionOf, type Fraction } from "./fraction";

/** half-up: 四舍五入, away from zero. half-even: 四舍六入五成双 (GB/T 8170). */
export type RoundingMode = "half-up" | "half-even";

/** Computed numbers from here up are compared at 15 significant digits, smaller ones at a number of decimals. */
const LARGE = 100_000;
const DIGITS = 15;

/**
 * How many decimals a computed number is brought to before it is rounded to `decimals` or compared
 * (docs/rules.md, Numbers): 10, or decimals + 3 (at most 12) where that is more; from 100,000 up what 15 digits hold.
 *
 * @example
 * comparedDecimals(89.5, 2); // => 10
 * comparedDecimals(89.5, 8); // => 11
 * comparedDecimals(250000, 2); // => 9
 */
export function comparedDecimals(size: number, decimals: number): number {
  if (size >= LARGE) return DIGITS - 1 - Math.floor(Math.log10(size));
  return decimals <= 7 ? 10 : Math.min(12, decimals + 3);
}

/** numerator ÷ denominator as a whole number, ties by the mode; both bigint, denominator above zero. */
function divideRounded(
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode = "half-up",
): bigint {
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const twice = (magnitude - quotient * denominator) * 2n;
  const up =
    twice > denominator || (twice === denominator && (mode === "half-up" || quotient % 2n === 1n));
  const rounded = up ? quotient + 1n : quotient;
  return negative ? -rounded : rounded;
}

/** value × 10^scale as a whole number, half away from zero; scale may be negative. */
function scaled({ numerator, denominator }: Fraction, scale: number): bigint {
  return scale >= 0
    ? divideRounded(numerator * 10n ** BigInt(scale), denominator)
    : divideRounded(numerator, denominator * 10n ** BigInt(-scale));
}

/** The place of the first digit: 0 for 1 … 9, 5 for 100,000 …; value is not 0. */
function magnitudeOf({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  // From the lengths of its parts, corrected by one.
  const guess = size.toString().length - denominator.toString().length;
  const isBelow =
    guess >= 0
      ? size < denominator * 10n ** BigInt(guess)
      : size * 10n ** BigInt(-guess) < denominator;
  return isBelow ? guess - 1 : guess;
}

function isLarge({ numerator, denominator }: Fraction): boolean {
  const size = numerator < 0n ? -numerator : numerator;
  return size >= BigInt(LARGE) * denominator;
}

/** The fraction as it is compared: coefficient × 10^−scale. */
function compared(value: Fraction, decimals: number): { coefficient: bigint; scale: number } {
  const scale = isLarge(value) ? DIGITS - 1 - magnitudeOf(value) : comparedDecimals(0, decimals);
  return { coefficient: scaled(value, scale), scale };
}

/**
 * The fraction in whole ticks of 10^−decimals: first brought to the decimals that computed numbers are compared at,
 * half away from zero, then rounded by the mode: ROUND(ROUND(x,10),2) (docs/rules.md, Numbers).
 */
export function ticksOfFraction(value: Fraction, decimals: number, mode: RoundingMode): number {
  const { coefficient, scale } = compared(value, decimals);
  const shift = decimals - scale;
  if (shift >= 0) return Number(coefficient * 10n ** BigInt(shift));
  return Number(divideRounded(coefficient, 10n ** BigInt(-shift), mode));
}

/** The fraction brought to the decimals that computed numbers are compared at, as the nearest double. */
export function comparedFraction(value: Fraction, decimals = 0): number {
  const { coefficient, scale } = compared(value, decimals);
  return Number(`${coefficient}e${-scale}`);
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

/** The fraction as a number of 15 significant digits: what a spreadsheet shows, for people. */
export function numberOfFraction(value: Fraction): number {
  const short = shortNumber(value);
  if (short !== undefined) return short;
  const scale = DIGITS - 1 - magnitudeOf(value);
  return Number(`${scaled(value, scale)}e${-scale}`);
}

/** A double is that close to the number that it was computed from, relative to its size, and to a decimal it was read from. */
const ULP = 2 ** -52;

/** Half a unit of the 15th digit, relative to the number, at the most: what reading a number at 15 digits may change. */
const FIFTEENTH = 5e-15;

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);
const TIE_WIDTHS = Array.from(
  { length: 16 },
  (_, decimals) => 0.5 * 10 ** (decimals - comparedDecimals(0, decimals)),
);

/** How far from the middle between two ticks, in ticks, a number is still brought to the very middle. */
export function tieWidth(size: number, decimals: number): number {
  if (size < LARGE) return TIE_WIDTHS[decimals]!;
  return 0.5 * 10 ** (decimals - comparedDecimals(size, decimals));
}

/**
 * A computed number in whole ticks of 10^−decimals, as ticksOfFraction gives it for the exact one, which is at most
 * `error` away; NaN where that could decide: within the error of the edge of the 10th decimal, not of the tie itself.
 *
 * @example
 * clearTicks(89.125, 1e-12, 2, "half-up"); // => 8913
 * clearTicks(89.125 - 5e-11, 1e-12, 2, "half-up"); // => NaN
 */
export function clearTicks(
  value: number,
  error: number,
  decimals: number,
  mode: RoundingMode,
): number {
  const size = Math.abs(value);
  const scale = POWERS[decimals]!;
  const ticks = size * scale;
  const doubt = error * scale + ticks * ULP * 2;
  if (!(doubt < 0.1) || Math.abs(size - LARGE) <= error) return NaN;
  const lift = tieWidth(size, decimals);
  const whole = Math.floor(ticks);
  const past = ticks - whole - 0.5;
  if (Math.abs(Math.abs(past) - lift) <= doubt) return NaN;
  const isTie = Math.abs(past) < lift;
  const isUp = isTie ? mode === "half-up" || whole % 2 === 1 : past > 0;
  const rounded = isUp ? whole + 1 : whole;
  return value < 0 ? 0 - rounded : rounded;
}

/**
 * The number in whole ticks of 10^−decimals, e.g. 2.675 at two decimals is 268.
 *
 * @example
 * ticksOf(2.675, 2, "half-up"); // => 268
 * ticksOf(0.145, 2, "half-even"); // => 14
 */
export function ticksOf(value: number, decimals: number, mode: RoundingMode): number {
  if (decimals >= 0) {
    const clear = clearTicks(value, Math.abs(value) * FIFTEENTH, decimals, mode);
    if (!Number.isNaN(clear)) return clear;
  }
  return ticksOfFraction(fractionOf(value), decimals, mode);
}

/**
 * The number rounded to the decimals as ROUND(ROUND(x,10),decimals) of a spreadsheet.
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
