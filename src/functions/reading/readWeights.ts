import { ScoreError } from "../../scoring/errors";
import type { ScoreCell } from "../../scoring/scoreCell";
import { cellsOf, isBlank, type Argument } from "./argument";
import { mayBeBlank } from "./hostZeros";
import { absent, numberOrAbsence } from "./readNumbers";
import { scoreCells } from "./readScores";

/** Scores and their weights, cell by cell in reading order. */
export interface WeightedCells {
  readonly scores: ScoreCell[];
  readonly weights: number[];
}

/**
 * Scores with their weights. A cell where both are blank is an empty line and does not count; a weight may be blank
 * nowhere else.
 *
 * @throws {ScoreError} lengthMismatch, valueMissing, zeroMayBeBlank, and those of reading a cell
 */
export function weightsIn(
  scoreArgument: Argument,
  weightArgument: Argument,
  zerosCount = false,
): WeightedCells {
  const given = cellsOf(scoreArgument);
  const weightCells = cellsOf(weightArgument);
  if (given.length !== weightCells.length) {
    throw new ScoreError("lengthMismatch", { left: given.length, right: weightCells.length });
  }
  const isEmptyLine = given.map((cell, index) => isBlank(cell) && isBlank(weightCells[index]));
  const weights = weightCells.map((cell, index) => {
    if (isEmptyLine[index]) return 0;
    const weight = numberOrAbsence(cell, weightArgument.name, index + 1, "share");
    if (typeof weight !== "number") throw absent(weight, weightArgument.name, index + 1);
    return weight;
  });
  const zeroCounts = (index: number): boolean =>
    zerosCount || (weights[index] === 0 && mayBeBlank(weightCells[index]));
  const scores = scoreCells(scoreArgument, zeroCounts).map((cell, index): ScoreCell =>
    isEmptyLine[index] ? "notApplicable" : cell,
  );
  return { scores, weights };
}
