import type { CellValue } from "./answer";
import { rowsOf, type Argument } from "../reading/argument";

/** Answers of all cells in the shape of the range that they answer. */
export function inShape(argument: Argument, answers: readonly CellValue[]): CellValue[][] {
  let next = 0;
  return rowsOf(argument).map((row) => row.map(() => answers[next++] ?? ""));
}
