import { atFifteenDigits } from "./decimal";

/**
 * Whether two numbers are the same at 15 significant digits, as a spreadsheet's `=` sees them.
 *
 * @example
 * isSameNumber(0.1 + 0.2, 0.3); // => true
 */
export function isSameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  // Numbers that share 15 digits are this close; only then is the slow look needed.
  if (!(Math.abs(a - b) <= 2e-14 * Math.max(Math.abs(a), Math.abs(b)))) return false;
  return atFifteenDigits(a) === atFifteenDigits(b);
}

/**
 * Below zero, zero, or above zero as a is below, the same as, or above b at 15 significant digits.
 *
 * @example
 * compareNumbers(89.99999999999999, 90); // => 0
 * compareNumbers(1, 2); // => -1
 */
export function compareNumbers(a: number, b: number): number {
  if (isSameNumber(a, b)) return 0;
  return a < b ? -1 : 1;
}
