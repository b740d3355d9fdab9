import { ScoreError } from "../../scoring/errors";
import { errorNameOf } from "./errorCell";

/** One argument of a function: its name in the language of the user, and what the host or a caller passed. */
export interface Argument {
  readonly name: string;
  readonly value: unknown;
}

/** Whether a cell says nothing: empty, or a formula that gives an empty text. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/**
 * The cells of a range, row by row; one value is one cell, a plain list is one row.
 *
 * @throws {ScoreError} errorCell
 */
export function rowsOf({ name, value }: Argument): unknown[][] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  const grid = rows.some(Array.isArray)
    ? rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [rows];
  let position = 0;
  for (const row of grid) {
    for (const cell of row) {
      position += 1;
      const error = errorNameOf(cell);
      if (error !== null) throw new ScoreError("errorCell", { parameter: name, position, error });
    }
  }
  return grid;
}

/**
 * All cells of a range in reading order.
 *
 * @throws {ScoreError} errorCell
 */
export function cellsOf(argument: Argument): unknown[] {
  return rowsOf(argument).flat();
}

/**
 * The one cell of an argument that takes one; undefined when it is omitted or blank.
 *
 * @throws {ScoreError} errorCell, oneCellExpected
 */
export function cellOf(argument: Argument): unknown {
  const cells = cellsOf(argument);
  if (cells.length > 1) throw new ScoreError("oneCellExpected", { parameter: argument.name });
  return isBlank(cells[0]) ? undefined : cells[0];
}

/** Whether the argument was left out, or is a single blank cell: then its default holds. */
export function isOmitted(argument: Argument): boolean {
  const cells = cellsOf(argument);
  return cells.length === 0 || (cells.length === 1 && isBlank(cells[0]));
}
