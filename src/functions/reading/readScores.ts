import { ScoreError } from "../../scoring/errors";
import type { ScoreCell } from "../../scoring/scoreCell";
import { cellOf, cellsOf, type Argument } from "./argument";
import { mayBeBlank } from "./hostZeros";
import { absent, numberOrAbsence } from "./readNumbers";

/**
 * A range of scores in reading order, each a number or the reason that there is none. Where the host passes blanks as
 * 0, a 0 is refused, unless zeros count anyway.
 *
 * @throws {ScoreError} zeroMayBeBlank, and those of reading a cell
 */
export function scoreCells(
  argument: Argument,
  zeroCounts: (index: number) => boolean = () => false,
): ScoreCell[] {
  return cellsOf(argument).map((cell, index) => {
    if (mayBeBlank(cell) && !zeroCounts(index)) {
      throw new ScoreError("zeroMayBeBlank", { parameter: argument.name, position: index + 1 });
    }
    return numberOrAbsence(cell, argument.name, index + 1, "mark");
  });
}

/**
 * The scores of a range as a column; NaN where a cell holds none.
 *
 * @throws {ScoreError} zeroMayBeBlank, and those of reading a cell
 */
export function scoreColumn(argument: Argument): Float64Array {
  return Float64Array.from(scoreCells(argument), (cell) => (typeof cell === "number" ? cell : NaN));
}

/**
 * The score in the one cell of the argument.
 *
 * @throws {ScoreError} valueMissing, exemptUnit, zeroMayBeBlank, and those of reading a cell
 */
export function requiredScore(argument: Argument): number {
  const [cell = "blank"] = scoreCells({ name: argument.name, value: cellOf(argument) });
  if (typeof cell !== "number") throw absent(cell, argument.name, 1);
  return cell;
}
