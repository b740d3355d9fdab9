import { ScoreError } from "../../scoring/errors";
import { cellsOf, isOmitted, type Argument } from "./argument";
import { readCell } from "./readCell";

/** Words that say that there is no veto; blank, 0, 不适用 and a dash say so too. */
const NONE: ReadonlySet<string> = new Set(["否", "无", "没有", "false", "no", "none"]);

/** Whether a cell marks a veto: a count above 0, TRUE, or any word but those for none. */
export function isVetoMark(value: unknown): boolean {
  const reading = readCell(value);
  if (reading.kind === "number") return reading.value !== 0;
  if (reading.kind === "absent") return false;
  return !NONE.has(reading.text.normalize("NFKC").trim().toLowerCase());
}

/**
 * One veto mark a unit as 1 or 0; null when the argument is omitted.
 *
 * @throws {ScoreError} lengthMismatch, errorCell
 */
export function vetoesIn(argument: Argument, size: number): Uint8Array | null {
  if (isOmitted(argument)) return null;
  const cells = cellsOf(argument);
  if (cells.length !== size) {
    throw new ScoreError("lengthMismatch", { left: size, right: cells.length });
  }
  return Uint8Array.from(cells, (cell) => (isVetoMark(cell) ? 1 : 0));
}
