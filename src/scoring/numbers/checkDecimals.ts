import { ScoreError } from "../errors";

/**
 * The decimals of a published number: a whole number from 0 to 10.
 *
 * @throws {ScoreError} invalidDecimals
 * @example
 * checkDecimals(2); // => 2
 */
export function checkDecimals(decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new ScoreError("invalidDecimals", { decimals });
  }
  return decimals;
}
