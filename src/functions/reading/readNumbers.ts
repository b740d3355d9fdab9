import { atFifteenDigits, LARGEST_NUMBER } from "../../scoring/numbers/decimal";
import { ScoreError } from "../../scoring/errors";
import type { CellAbsence } from "../../scoring/scoreCell";
import { cellOf, cellsOf, isOmitted, type Argument } from "./argument";
import { readCell, textOf } from "./readCell";

/** share: "90%" is 0.9 (weights, shares, measured values). mark: a percentage is refused. */
export type NumberUse = "share" | "mark";

/**
 * The number of one cell, or the reason that it holds none.
 *
 * @throws {ScoreError} notANumber, ambiguousNumber, percentAsMark, numberTooLarge
 */
export function numberOrAbsence(
  value: unknown,
  parameter: string,
  position: number,
  use: NumberUse,
): number | CellAbsence {
  const reading = readCell(value);
  if (reading.kind === "absent") return reading.state;
  if (reading.kind === "number") {
    if (reading.isPercent && use === "mark") {
      throw new ScoreError("percentAsMark", { parameter, position, text: String(value) });
    }
    if (Math.abs(reading.value) > LARGEST_NUMBER) {
      throw new ScoreError("numberTooLarge", { parameter, position, text: textOf(value) });
    }
    return atFifteenDigits(reading.value);
  }
  const code = reading.kind === "ambiguous" ? "ambiguousNumber" : "notANumber";
  throw new ScoreError(code, { parameter, position, text: reading.text });
}

/** Why there is nothing to compute with: an exempt unit, or a cell that is not filled in yet. */
export function absent(state: CellAbsence, parameter: string, position: number): ScoreError {
  return state === "exempt"
    ? new ScoreError("exemptUnit")
    : new ScoreError("valueMissing", { parameter, position });
}

/**
 * The number in the one cell of the argument.
 *
 * @throws {ScoreError} valueMissing, exemptUnit, and those of reading a cell
 */
export function requiredNumber(argument: Argument, use: NumberUse = "share"): number {
  const value = numberOrAbsence(cellOf(argument), argument.name, 1, use);
  if (typeof value !== "number") throw absent(value, argument.name, 1);
  return value;
}

/** The number in the one cell, or undefined when it is omitted or blank: then the default holds. */
export function optionalNumber(argument: Argument, use: NumberUse = "share"): number | undefined {
  return cellOf(argument) === undefined ? undefined : requiredNumber(argument, use);
}

/**
 * The numbers of a range in reading order; every cell must hold one.
 *
 * @throws {ScoreError} valueMissing, exemptUnit, and those of reading a cell
 */
export function allNumbers(argument: Argument, use: NumberUse = "share"): number[] {
  return cellsOf(argument).map((cell, index) => {
    const value = numberOrAbsence(cell, argument.name, index + 1, use);
    if (typeof value !== "number") throw absent(value, argument.name, index + 1);
    return value;
  });
}

/** The numbers of a range in reading order, with `fallback` for blank cells. */
export function numbersOr(
  argument: Argument,
  fallback: number,
  use: NumberUse = "share",
): number[] {
  return cellsOf(argument).map((cell, index) => {
    const value = numberOrAbsence(cell, argument.name, index + 1, use);
    if (value === "blank") return fallback;
    if (typeof value !== "number") throw absent(value, argument.name, index + 1);
    return value;
  });
}

/** As allNumbers, or undefined when the argument is omitted. */
export function optionalNumbers(
  argument: Argument,
  use: NumberUse = "share",
): number[] | undefined {
  return isOmitted(argument) ? undefined : allNumbers(argument, use);
}
