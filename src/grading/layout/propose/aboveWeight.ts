import type { RoleOfColumn } from "./columnRole";
import { numberOf, type View } from "../see/view";

/** The cell of the first mark that is above its weight, column by column; undefined where none is. */
export function aboveWeight(
  view: View,
  chosen: readonly RoleOfColumn[],
  weights: readonly number[],
  lines: readonly number[],
): string | undefined {
  for (const [index, { column }] of chosen.entries()) {
    const row = lines.find((each) => numberOf(view.value(each, column)) > weights[index]!);
    if (row !== undefined) return view.address(row, column);
  }
  return undefined;
}
