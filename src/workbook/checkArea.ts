import type { Area } from "./address";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Refuses a rectangle outside the sheet: that is a mistake of the caller, not of the user. */
export function checkArea({ row, column, rows, columns }: Area): void {
  const isInside =
    [row, column, rows, columns].every((count) => Number.isInteger(count) && count >= 0) &&
    row + rows <= MOST_ROWS &&
    column + columns <= MOST_COLUMNS;
  if (!isInside) {
    throw new RangeError(`No such area: ${JSON.stringify({ row, column, rows, columns })}`);
  }
}
