/**
 * Whole numbers below this have at most 15 digits: beyond it a cell does not hold them exactly, so neither sheets nor
 * functions take them.
 */
export const LARGEST_NUMBER = 1e15;

/** An exact decimal number: coefficient × 10^−scale. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/**
 * A number from a cell, read at 15 significant digits as a spreadsheet shows it (docs/rules.md, Numbers).
 * Binary noise behind the 15th digit is gone: 89.99999999999999 is 90, 0.1 + 0.2 is 0.3.
 *
 * @example
 * decimalOf(2.675).scale; // => 3
 */
export function decimalOf(value: number): Decimal {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_NUMBER) {
    return { coefficient: BigInt(value), scale: 0 };
  }
  if (hasFourDecimals(value)) return shortDecimal(Math.round(value * 1e4), 4);
  const [digits, exponentText] = value.toExponential(14).split("e") as [string, string];
  const [whole, fraction = ""] = digits.split(".") as [string, string?];
  const trimmed = fraction.replace(/0+$/, "");
  const scale = trimmed.length - Number(exponentText);
  const coefficient = BigInt(whole + trimmed);
  return scale >= 0
    ? { coefficient, scale }
    : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** The decimal without zeros at its end; the coefficient is not 0. */
function shortDecimal(coefficient: number, scale: number): Decimal {
  if (coefficient % 10 === 0) return shortDecimal(coefficient / 10, scale - 1);
  return { coefficient: BigInt(coefficient), scale };
}

/** At most four decimals and eleven digits before them: nothing stands behind the 15th digit. */
function hasFourDecimals(value: number): boolean {
  return Math.abs(value) < 1e11 && Math.round(value * 1e4) / 1e4 === value;
}

/**
 * The same number without what stands behind its 15th significant digit.
 *
 * @example
 * atFifteenDigits(89.99999999999999); // => 90
 */
export function atFifteenDigits(value: number): number {
  if (hasFourDecimals(value)) return value + 0; // + 0 turns −0 into 0
  return Number(value.toPrecision(15));
}
