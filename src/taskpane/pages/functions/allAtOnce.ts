import type { CellFunction } from "../../../functions/definition/cellFunction";
import { CELL_FUNCTIONS } from "../../../functions/registry";

/** Functions for one unit among all, and those that answer for all units with one formula. */
const ALL_AT_ONCE: ReadonlyMap<string, string> = new Map([
  ["RANKING", "RANKINGS"],
  ["COMPETE", "COMPETEALL"],
]);

/** The function that gives for all units at once what this one gives for one of them; undefined where there is none. */
export function allAtOnce({ id }: CellFunction): CellFunction | undefined {
  return CELL_FUNCTIONS.find((each) => each.id === ALL_AT_ONCE.get(id));
}
