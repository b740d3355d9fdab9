/** An exact decimal number: coefficient × 10^−scale. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/**
 * A number from a cell, read at 15 significant digits as a spreadsheet shows it (design 3, "Numbers").
 * Binary noise behind the 15th digit is gone: 89.99999999999999 is 90, 0.1 + 0.2 is 0.3.
 *
 * @example
 * decimalOf(2.675).scale; // => 3
 */
export function decimalOf(value: number): Decimal {
  const [digits, exponentText] = value.toExponential(14).split("e") as [string, string];
  const [whole, fraction = ""] = digits.split(".") as [string, string?];
  const trimmed = fraction.replace(/0+$/, "");
  const scale = trimmed.length - Number(exponentText);
  const coefficient = BigInt(whole + trimmed);
  return scale >= 0
    ? { coefficient, scale }
    : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/**
 * The same number without what stands behind its 15th significant digit.
 *
 * @example
 * atFifteenDigits(89.99999999999999); // => 90
 */
export function atFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}
