import type { SheetChange, SheetChangeKind, SortedRows } from "../../workbook/sheetChange";

/** After these nobody knows any more which cell of the file a sorted one was. */
const MOVES: ReadonlySet<SheetChangeKind> = new Set(["rows", "columns", "moved"]);

/**
 * What was sorted of sheets of a file, by their names now, in order, so that the looks of the cells go with them into the
 * file; without sheets in which rows, columns or cells were moved besides.
 */
export function keptSorts(
  changes: readonly SheetChange[],
): ReadonlyMap<string, readonly SortedRows[]> {
  const done = changes.filter(({ isUndone }) => !isUndone);
  const isMoved = (id: string): boolean =>
    done.some(({ kind, sheetId }) => sheetId === id && MOVES.has(kind));
  const sorts = new Map<string, SortedRows[]>();
  for (const { sort, sheetId, name } of done) {
    if (!sort || isMoved(sheetId)) continue;
    sorts.set(name, [...(sorts.get(name) ?? []), sort]);
  }
  return sorts;
}
