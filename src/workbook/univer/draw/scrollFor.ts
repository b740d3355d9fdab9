import type { Area } from "../../address";

/** The rows and columns that are in view. */
interface View {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Rows above the one that is shown, so that it does not stand alone. */
const ABOVE = 2;

/**
 * The first row and column to scroll to, so that an area is seen; undefined where it is in view already, since a jump
 * would take the names and headers beside it away. The last row and column may be cut and count as out of view.
 */
export function scrollFor(
  { row, column }: Area,
  view: View | null,
): { row: number; column: number } | undefined {
  const sees = (value: number, start: number, end: number): boolean =>
    value >= start && value < end;
  const hasRow = view !== null && sees(row, view.startRow, view.endRow);
  const hasColumn = view !== null && sees(column, view.startColumn, view.endColumn);
  if (hasRow && hasColumn) return undefined;
  return {
    row: hasRow ? view.startRow : Math.max(0, row - ABOVE),
    column: hasColumn ? view.startColumn : column,
  };
}
