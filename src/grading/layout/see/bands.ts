import { kindOf, textIn, type View } from "./view";

/** Blank columns that a table may have in it: what stands farther off is a stray cell. */
const WIDEST_GAP = 100;

/** The first and the last column, or row, of a part of a sheet. */
export type Band = [first: number, last: number];

/** Columns that belong together; a blank column parts two tables where names stand to its right. */
export function bands(
  view: View,
  firstRow: number,
  lastRow: number,
  [from, to]: Band = [0, view.columns - 1],
): Band[] {
  const merged = view.mergesWithin(firstRow, lastRow);
  const rows = sampleRows(firstRow, lastRow);
  const isBlank = (column: number): boolean =>
    rows.every((row) => kindOf(view.value(row, column)) === "blank") &&
    !merged.some((area) => area.column < column && area.column + area.columns > column);
  const hasNames = (column: number): boolean => {
    const texts = rows.slice(-Math.ceil(rows.length / 2)).map((row) => view.value(row, column));
    const names = texts.filter((value) => kindOf(value) === "text").map(textIn);
    return names.length >= texts.length * 0.6 && new Set(names).size >= 2;
  };
  const found: Band[] = [];
  let first: number | undefined;
  for (let column = from; column <= to + 1; column++) {
    const ends = column > to || isBlank(column);
    if (!ends) {
      first ??= column;
      continue;
    }
    if (first === undefined) continue;
    const previous = found.at(-1);
    const isNear = previous !== undefined && first - previous[1] <= WIDEST_GAP;
    if (isNear && !hasNames(first)) previous[1] = column - 1;
    else found.push([first, column - 1]);
    first = undefined;
  }
  return found;
}

/** Enough rows to tell what a column holds; a long sheet is not read twice. */
function sampleRows(first: number, last: number): number[] {
  const count = last - first + 1;
  const step = Math.max(1, Math.floor(count / 200));
  const rows: number[] = [];
  for (let row = first; row <= last; row += row < first + 40 ? 1 : step) rows.push(row);
  return rows;
}
