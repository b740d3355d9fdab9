import { ScoreError } from "../errors";

/**
 * 进退位: base rank − rank, above zero when the unit moved up (S21 横向进退位次).
 *
 * @throws {ScoreError} invalidRank
 * @example
 * rankMove(3, 5); // => 2
 */
export function rankMove(rank: number, baseRank: number): number {
  for (const each of [rank, baseRank]) {
    if (!(each >= 1)) throw new ScoreError("invalidRank", { rank: each });
  }
  return baseRank - rank;
}
