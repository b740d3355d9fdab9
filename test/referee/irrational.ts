import {
  minus,
  ofDouble,
  over,
  plus,
  ratio,
  sign,
  sum,
  times,
  toDouble,
  whole,
  ZERO,
  type Fraction,
} from "./fractions";

/** Roots, logarithms and powers are worked out to this many decimals; what is kept is the nearest double. */
const DIGITS = 60;
const SCALE = 10n ** BigInt(DIGITS);

const fixed = ({ n, d }: Fraction): bigint => (n * SCALE) / d;

/** The square root of a number from 0 up. */
export function root({ n, d }: Fraction): Fraction {
  const square = (n * SCALE * SCALE) / d;
  if (square < 2n) return ratio(square, SCALE);
  let guess = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (;;) {
    const next = (guess + square / guess) >> 1n;
    if (next >= guess) return ratio(guess, SCALE);
    guess = next;
  }
}

/** ln of a fixed-point number between ½ and 2, by 2 × artanh((x − 1) ÷ (x + 1)). */
function nearLogarithm(x: bigint): bigint {
  const z = ((x - SCALE) * SCALE) / (x + SCALE);
  const square = (z * z) / SCALE;
  let total = 0n;
  for (let power = z, odd = 1n; power !== 0n; power = (power * square) / SCALE, odd += 2n) {
    total += power / odd;
  }
  return 2n * total;
}

const LN2 = nearLogarithm(2n * SCALE);

function logarithm(x: Fraction): bigint {
  let [value, twos] = [fixed(x), 0n];
  for (; value > (3n * SCALE) / 2n; value /= 2n) twos++;
  for (; value < (3n * SCALE) / 4n; value *= 2n) twos--;
  return nearLogarithm(value) + twos * LN2;
}

function power(exponent: bigint): bigint {
  let twos = exponent / LN2;
  if (exponent < 0n) twos -= 1n;
  const rest = exponent - twos * LN2;
  let [total, term] = [0n, SCALE];
  for (let index = 1n; term !== 0n; term = (term * rest) / SCALE / index, index++) total += term;
  return twos >= 0n ? total << twos : total >> -twos;
}

const nearest = (value: Fraction): Fraction => ofDouble(toDouble(value));

/** (Π value^weight)^(1 ÷ Σ weight) of numbers from 0 up: the double nearest to the exact value. */
export function geometricMean(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  if (values.some((value, index) => sign(value) === 0 && sign(weights[index]!) > 0)) return ZERO;
  const total = sum(weights);
  const exponent = values.reduce((found, value, index) => {
    if (sign(value) === 0) return found;
    const { n, d } = over(weights[index]!, total);
    return found + (logarithm(value) * n) / d;
  }, 0n);
  return nearest(ratio(power(exponent), SCALE));
}

/** 50 + 10 z of every value, with the deviation of the whole population: the nearest doubles; 50 where all are equal. */
export function zScores(values: readonly Fraction[]): Fraction[] {
  const count = whole(values.length);
  const mean = over(sum(values), count);
  const variance = over(sum(values.map((v) => times(minus(v, mean), minus(v, mean)))), count);
  if (sign(variance) === 0) return values.map(() => whole(50));
  const deviation = root(variance);
  return values.map((value) =>
    nearest(plus(whole(50), over(times(whole(10), minus(value, mean)), deviation))),
  );
}
