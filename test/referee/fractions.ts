/** An exact number: numerator ÷ denominator in lowest terms, the denominator above zero. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function divisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right];
  while (b) [a, b] = [b, a % b];
  return a;
}

/** n ÷ d. */
export function ratio(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError("division by zero");
  const sign = d < 0n ? -1n : 1n;
  const common = divisor(n, d * sign);
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const whole = (value: number | bigint): Fraction => ({ n: BigInt(value), d: 1n });
export const ZERO = whole(0);
export const ONE = whole(1);
export const HUNDRED = whole(100);

export const plus = (a: Fraction, b: Fraction): Fraction => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction =>
  ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => ratio(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => ratio(a.n * b.d, a.d * b.n);
export const negated = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const sizeOf = (a: Fraction): Fraction => (a.n < 0n ? negated(a) : a);

/** Below, at or above zero: −1, 0 or 1. */
export const sign = (a: Fraction): number => (a.n < 0n ? -1 : a.n > 0n ? 1 : 0);
export const order = (a: Fraction, b: Fraction): number =>
  sign({ n: a.n * b.d - b.n * a.d, d: 1n });
export const least = (a: Fraction, b: Fraction): Fraction => (order(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction): Fraction => (order(a, b) >= 0 ? a : b);
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, ZERO);

/** A double as it is, to its last bit. */
export function ofDouble(value: number): Fraction {
  let scaled = value;
  let power = 0n;
  for (; !Number.isInteger(scaled); scaled *= 2) power++;
  return ratio(BigInt(scaled), 1n << power);
}

/** The double nearest to the exact value, the even one of two that are equally near. */
export function toDouble({ n, d }: Fraction): number {
  if (n === 0n) return 0;
  const size = n < 0n ? -n : n;
  const shift = 56n + BigInt(d.toString(2).length - size.toString(2).length);
  const [top, bottom] = shift >= 0n ? [size << shift, d] : [size, d << -shift];
  const rest = top % bottom === 0n ? 0n : 1n;
  const rounded = Number(((top / bottom) << 1n) | rest) / 2 ** (Number(shift) + 1);
  return n < 0n ? -rounded : rounded;
}
