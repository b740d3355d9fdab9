import { add, divide, fractionOf, multiply, subtract, ZERO, type Fraction } from "./fraction";

/** Digits behind the point that roots and logarithms are worked out to. */
const DIGITS = 60;
const ONE_SCALED = 10n ** BigInt(DIGITS);

/** The square root of a fraction of at least 0, right to 40 digits and more. */
export function squareRoot({ numerator, denominator }: Fraction): Fraction {
  const radicand = numerator * denominator * ONE_SCALED * ONE_SCALED;
  return { numerator: wholeRoot(radicand), denominator: denominator * ONE_SCALED };
}

/** The largest whole number whose square is at most the value (Newton). */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(16).length * 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * (Π value^weight)^(1 ÷ Σ weight), right to 40 digits and more; values above 0, weights with a sum above 0.
 */
export function geometricFraction(
  parts: readonly { readonly value: Fraction; readonly weight: Fraction }[],
): Fraction {
  let [logarithms, weights] = [ZERO, ZERO];
  for (const { value, weight } of parts) {
    const logarithm = { numerator: naturalLogarithm(value), denominator: ONE_SCALED };
    logarithms = add(logarithms, multiply(logarithm, weight));
    weights = add(weights, weight);
  }
  return exponential(divide(logarithms, weights));
}

/** ln 2 to as many digits: 2 × artanh(1 ÷ 3). */
const LN2 = logarithmNearOne({ numerator: 2n, denominator: 1n });

/** ln value × 10^60. */
function naturalLogarithm(value: Fraction): bigint {
  let { numerator, denominator } = value;
  let halvings = 0n;
  while (numerator > 2n * denominator) [denominator, halvings] = [denominator * 2n, halvings + 1n];
  while (2n * numerator < denominator) [numerator, halvings] = [numerator * 2n, halvings - 1n];
  return logarithmNearOne({ numerator, denominator }) + halvings * LN2;
}

/** ln by 2 × artanh((x − 1) ÷ (x + 1)), for x from 1 ÷ 2 to 2. */
function logarithmNearOne(value: Fraction): bigint {
  const one = fractionOf(1);
  const { numerator, denominator } = divide(subtract(value, one), add(value, one));
  const ratio = (numerator * ONE_SCALED) / denominator;
  const square = (ratio * ratio) / ONE_SCALED;
  let sum = 0n;
  let power = ratio;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE_SCALED;
  }
  return 2n * sum;
}

/** e^exponent: of the part below ln 2 as a series, the rest by doubling. */
function exponential({ numerator, denominator }: Fraction): Fraction {
  const scaled = (numerator * ONE_SCALED) / denominator;
  const doublings = scaled / LN2;
  const rest = scaled - doublings * LN2;
  let sum = 0n;
  let term = ONE_SCALED;
  for (let place = 1n; term !== 0n; place++) {
    sum += term;
    term = (term * rest) / ONE_SCALED / place;
  }
  const isLarge = doublings >= 0n;
  return {
    numerator: isLarge ? sum << doublings : sum,
    denominator: isLarge ? ONE_SCALED : ONE_SCALED << -doublings,
  };
}
