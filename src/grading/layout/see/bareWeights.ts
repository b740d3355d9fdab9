import type { Band } from "./bands";
import type { RowKind } from "./rowKinds";
import { kindOf, numberOf, type View } from "./view";

/** Fewer numbers than this that total 100 do so by chance. */
const FEWEST = 2;

/**
 * The kinds of rows with those of weights that nothing names: right below a header, blank where the lines below have their
 * names, and numbers that total 1 or 100.
 */
export function withBareWeights(
  view: View,
  kinds: readonly RowKind[],
  [first, last]: Band,
): RowKind[] {
  return kinds.map((kind, row) =>
    kind === "data" && kinds[row - 1] === "header" && areShares(view, row, first, last)
      ? "weight"
      : kind,
  );
}

function areShares(view: View, row: number, first: number, last: number): boolean {
  const numbers: number[] = [];
  let isNameBelow = false;
  for (let column = first; column <= last; column++) {
    const kind = kindOf(view.value(row, column));
    if (kind === "number") numbers.push(numberOf(view.value(row, column)));
    else if (kind !== "blank") return false;
    else if (numbers.length === 0) isNameBelow ||= kindOf(view.value(row + 1, column)) === "text";
  }
  if (!isNameBelow || numbers.length < FEWEST) return false;
  const isWhole = (sum: number): boolean => [1, 100].some((all) => Math.abs(sum - all) < 1e-9);
  const sum = numbers.reduce((all, each) => all + each, 0);
  // The last may be the total of the others.
  return isWhole(sum) || (numbers.length > FEWEST && isWhole(sum - numbers.at(-1)!));
}
