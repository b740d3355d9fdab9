import { ScoreError } from "../errors";

/**
 * The number itself when it is finite.
 *
 * @throws {ScoreError} invalidNumber
 * @example
 * finiteNumber(8); // => 8
 */
export function finiteNumber(value: number): number {
  if (!Number.isFinite(value)) throw new ScoreError("invalidNumber", { value });
  return value;
}
