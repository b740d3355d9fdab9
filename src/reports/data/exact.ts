import { ticksOfFraction } from "../../scoring/numbers/round";
import {
  compare,
  divide,
  reduced,
  subtract,
  add,
  ZERO,
  type Fraction,
} from "../../scoring/numbers/fraction";

/** Whole ticks of 10^−decimals as a fraction. */
export function ofTicks(ticks: number, decimals: number): Fraction {
  return { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
}

/** The value as it is printed with so many decimals, 四舍五入. */
export function printed(value: Fraction, decimals: number): Fraction {
  return ofTicks(ticksOfFraction(value, decimals, "half-up"), decimals);
}

/** The value with so many decimals: −3.50. */
export function fixedText(value: Fraction, decimals: number): string {
  const ticks = ticksOfFraction(value, decimals, "half-up");
  const digits = String(Math.abs(ticks)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return ticks < 0 ? `-${text}` : text;
}

/** The value with at most so many decimals, without zeros at the end: 97, 87.33. */
export function shortText(value: Fraction, decimals: number): string {
  const text = fixedText(value, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** The exact value as text: a decimal where it is one, else a ratio. */
export function exactText(value: Fraction): string {
  const { numerator, denominator } = reduced(value);
  let [rest, places] = [denominator, 0];
  for (const factor of [10n, 5n, 2n]) {
    while (rest % factor === 0n) [rest, places] = [rest / factor, places + 1];
  }
  if (rest !== 1n || places === 0) return ratioText(numerator, rest === 1n ? 1n : denominator);
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function ratioText(numerator: bigint, denominator: bigint): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** The fraction that exactText wrote. */
export function parseExact(text: string): Fraction {
  const [above = "", below] = text.split("/");
  if (below !== undefined) return { numerator: BigInt(above), denominator: BigInt(below) };
  const [, decimals = ""] = above.split(".");
  return {
    numerator: BigInt(above.replace(".", "")),
    denominator: 10n ** BigInt(decimals.length),
  };
}

export function mean(values: readonly Fraction[]): Fraction {
  return divide(sum(values), { numerator: BigInt(values.length), denominator: 1n });
}

export function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, each) => reduced(add(total, each)), ZERO);
}

function sorted(values: readonly Fraction[]): Fraction[] {
  return [...values].sort(compare);
}

/** The middle one, or the mean of the two in the middle; at least one value. */
export function median(values: readonly Fraction[]): Fraction {
  const order = sorted(values);
  const half = order.length >> 1;
  return order.length % 2 === 1 ? order[half]! : mean([order[half - 1]!, order[half]!]);
}

export function magnitude(value: Fraction): Fraction {
  return value.numerator < 0n ? subtract(ZERO, value) : value;
}

export function wholeNumber(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}
