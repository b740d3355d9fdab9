import { evaluate } from "../../src/functions/evaluate";

/** What a cell shows for a call: the value, or its error and code, e.g. "#N/A valueMissing". */
export function cellOf(id: string, ...args: unknown[]): unknown {
  const evaluated = evaluate({ function: id, args });
  return "value" in evaluated ? evaluated.value : `${evaluated.error} ${evaluated.code}`;
}

/** A column of cells. */
export const column = (...cells: unknown[]): unknown[][] => cells.map((each) => [each]);
