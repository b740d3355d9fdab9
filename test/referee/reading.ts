import { ratio, ZERO, type Fraction } from "./fractions";

/** The states of a cell, as the columns number them. */
export const State = {
  number: 0,
  blank: 1,
  unreported: 2,
  unpublished: 3,
  notApplicable: 4,
  exempt: 5,
} as const;

/** What a unit's 状态 says, as the columns number it. */
export const Part = { assessed: 0, exempt: 1, absent: 2, direct: 3 } as const;

/** A number of a cell at 15 significant digits, exactly. */
export function read(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  if (value === 0) return ZERO;
  const [mantissa, exponent] = value.toExponential(14).split("e") as [string, string];
  const digits = BigInt(mantissa.replace(".", ""));
  const power = Number(exponent) - 14;
  return power >= 0
    ? ratio(digits * 10n ** BigInt(power), 1n)
    : ratio(digits, 10n ** BigInt(-power));
}

/** The number of a unit in a column that may be absent; null where there is none. */
export function readAt(column: Float64Array | null | undefined, unit: number): Fraction | null {
  const value = column?.[unit];
  return value === undefined || Number.isNaN(value) ? null : read(value);
}

export const readOr = (value: number | null, other: Fraction): Fraction =>
  value === null ? other : read(value);
