import { ScoreError } from "../../scoring/errors";
import type { Argument } from "./argument";
import { isBlank, rowsOf } from "./argument";

/**
 * A range of two columns, or of two rows, as pairs; pairs of blanks are left out.
 *
 * @throws {ScoreError} pairsExpected, errorCell
 */
export function pairsIn(argument: Argument, first: string, second: string): [unknown, unknown][] {
  const rows = rowsOf(argument);
  const isTall = rows.every((row) => row.length === 2);
  const [top, bottom] = rows;
  const isWide = rows.length === 2 && top?.length === bottom?.length;
  if (!isTall && !isWide) {
    throw new ScoreError("pairsExpected", { parameter: argument.name, first, second });
  }
  const pairs = isTall
    ? rows.map((row): [unknown, unknown] => [row[0], row[1]])
    : (top ?? []).map((cell, index): [unknown, unknown] => [cell, bottom?.[index]]);
  return pairs.filter((pair) => !pair.every(isBlank));
}
