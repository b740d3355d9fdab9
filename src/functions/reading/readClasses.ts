import { ScoreError } from "../../scoring/errors";
import { cellsOf, isOmitted, type Argument } from "./argument";
import { textOf } from "./readCell";

/** Classes of units as indexes from 0, in the order of their first appearance. */
export interface Classes {
  readonly indexes: Uint16Array | null;
  readonly names: readonly string[];
}

/** The name of a class as it is compared: without spaces around, full and half width alike. */
export function classNameOf(value: unknown): string {
  return textOf(value).normalize("NFKC").trim();
}

/**
 * The classes of a range, one a unit; all of one class when the argument is omitted.
 *
 * @throws {ScoreError} lengthMismatch, errorCell
 */
export function classesIn(argument: Argument, size: number): Classes {
  if (isOmitted(argument)) return { indexes: null, names: [""] };
  const cells = cellsOf(argument);
  if (cells.length !== size) {
    throw new ScoreError("lengthMismatch", { left: size, right: cells.length });
  }
  const known = new Map<string, number>();
  const indexes = Uint16Array.from(cells, (cell) => {
    const name = classNameOf(cell);
    const index = known.get(name) ?? known.size;
    known.set(name, index);
    return index;
  });
  return { indexes, names: [...known.keys()] };
}
