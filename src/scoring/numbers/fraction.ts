import { decimalOf } from "./decimal";

/** An exact ratio of two integers; the denominator is above zero. Not reduced. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** The number at 15 significant digits as an exact fraction. */
export function fractionOf(value: number): Fraction {
  const { coefficient, scale } = decimalOf(value);
  return { numerator: coefficient, denominator: 10n ** BigInt(scale) };
}

/** a + b; where one denominator divides the other, as those of decimals do, over the larger of the two. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  const [large, small] = a.denominator > b.denominator ? [a, b] : [b, a];
  const times = large.denominator / small.denominator;
  if (times * small.denominator === large.denominator) {
    return {
      numerator: large.numerator + small.numerator * times,
      denominator: large.denominator,
    };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** a ÷ b; b must not be zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: a.numerator * b.denominator * sign,
    denominator: a.denominator * b.numerator * sign,
  };
}

/** Below zero, zero, or above zero as a is below, equal to, or above b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The very value of a double, binary digits and all. */
export function binaryFraction(value: number): Fraction {
  let [whole, denominator] = [value, 1n];
  while (!Number.isInteger(whole)) [whole, denominator] = [whole * 2, denominator * 2n];
  return { numerator: BigInt(whole), denominator };
}

/** The fraction in lowest terms. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  const common = greatestCommon(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

export function greatestCommon(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** The smaller of the two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

/** The fraction itself, or 0 where it is below. */
export function atLeastZero(value: Fraction): Fraction {
  return value.numerator < 0n ? ZERO : value;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** So many bits of the quotient are worked out: far behind those of a double. */
const BITS = 128;

/**
 * The double nearest to the fraction.
 *
 * @example
 * nearestNumber({ numerator: 1n, denominator: 3n }); // => 1 / 3
 */
export function nearestNumber({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  // One division of two whole doubles is rounded correctly.
  if (size <= SAFE && denominator <= SAFE) return Number(numerator) / Number(denominator);
  const shift = BITS - (bitsOf(size) - bitsOf(denominator));
  const above = shift >= 0 ? size << BigInt(shift) : size;
  const below = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const quotient = above / below;
  // A last bit for what follows, so that it breaks ties between two doubles.
  const rest = quotient * below === above ? 0n : 1n;
  const number = Number(quotient * 2n + rest) * 2 ** (-shift - 1);
  return numerator < 0n ? -number : number;
}

function bitsOf(value: bigint): number {
  return value.toString(16).length * 4;
}

/** Denominators above this are brought to lowest terms on the way. */
const LONG = 10n ** 60n;

/** The mean of the fractions; at least one. */
export function meanOf(values: readonly Fraction[]): Fraction {
  let total = ZERO;
  for (const value of values) {
    total = add(total, value);
    if (total.denominator > LONG) total = reduced(total);
  }
  return divide(total, { numerator: BigInt(values.length), denominator: 1n });
}

/** The sum of the numbers, each read at 15 significant digits. */
export function sum(values: Iterable<number>): Fraction {
  let total = ZERO;
  for (const value of values) total = add(total, fractionOf(value));
  return total;
}
