import { checkDecimals } from "../../scoring/numbers/checkDecimals";
import { round } from "../../scoring/numbers/round";
import type { Argument } from "./argument";
import { optionalNumber } from "./readNumbers";

/**
 * The number rounded half-up when decimals are given, else as it is.
 *
 * @throws {ScoreError} invalidDecimals
 */
export function roundedTo(value: number, decimals: number | undefined): number {
  return decimals === undefined ? value : round(value, checkDecimals(decimals));
}

/**
 * A column rounded when the argument gives decimals; NaN stays.
 *
 * @throws {ScoreError} invalidDecimals, and those of reading a cell
 */
export function roundedColumn(scores: Float64Array, decimals: Argument): Float64Array {
  const given = optionalNumber(decimals);
  if (given === undefined) return scores;
  return scores.map((score) => (Number.isNaN(score) ? score : roundedTo(score, given)));
}
