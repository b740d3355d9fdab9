import { isNote } from "./headerWords";
import { rowKind, type RowKind } from "./rowKinds";
import { kindOf, textIn, type View } from "./view";

/** A rectangle that looks like a table: header rows above lines of data. */
export interface FoundTable {
  readonly view: View;
  readonly headerRows: readonly number[];
  /** Rows of weights or full marks between the header and the data. */
  readonly weightRows: readonly number[];
  readonly firstLine: number;
  readonly lastLine: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The title above, "" where there is none. */
  readonly title: string;
}

const MOST_HEADER_ROWS = 4;

/** All tables of a view: stacked ones by their header rows, side by side ones by blank columns. */
export function findTables(view: View): FoundTable[] {
  const kinds = Array.from({ length: view.rows }, (_, row) =>
    rowKind(view, row, 0, view.columns - 1),
  );
  const found: FoundTable[] = [];
  let row = 0;
  while (row < view.rows) {
    const start = nextStart(kinds, row);
    if (start === undefined) break;
    const end = lastLine(view, kinds, start.firstLine);
    for (const [first, last] of bands(view, start.firstHeader, end)) {
      const table = withHeaders(view, kinds, start, end, first, last);
      if (table) found.push(table);
    }
    row = end + 1;
  }
  return found;
}

interface Start {
  readonly firstHeader: number;
  readonly firstLine: number;
}

/** The next data row that has a header above it. */
function nextStart(kinds: readonly RowKind[], from: number): Start | undefined {
  for (let row = from; row < kinds.length; row++) {
    if (kinds[row] !== "data") continue;
    let top = row - 1;
    let hasHeader = false;
    while (top >= from && row - top <= MOST_HEADER_ROWS + 2) {
      const kind = kinds[top];
      if (kind === "data" || kind === "blank") break;
      hasHeader ||= kind === "header";
      top -= 1;
    }
    if (hasHeader) return { firstHeader: top + 1, firstLine: row };
  }
  return undefined;
}

/** Data go on until a note, a new header, or two blank rows; a unit without any value is a line still. */
function lastLine(view: View, kinds: readonly RowKind[], first: number): number {
  let last = first;
  for (let row = first + 1; row < view.rows; row++) {
    const kind = kinds[row];
    if (kind === "data" || kind === "weight") {
      last = row;
      continue;
    }
    if (kind === "blank") {
      if (kinds[row + 1] === "blank" || row + 1 >= view.rows) break;
      continue;
    }
    if (kind === "title" && isNote(firstText(view, row))) break;
    // A header starts a new table where data follow; a unit with words only does not.
    if (kind === "header" && startsTable(view, kinds, row, first)) break;
    if (kind === "title" && kinds[row + 1] !== "data" && kinds[row + 1] !== "title") break;
    if (kind === "title" && kinds[row + 1] === "header") break;
  }
  return last;
}

function startsTable(
  view: View,
  kinds: readonly RowKind[],
  row: number,
  firstLine: number,
): boolean {
  for (let next = row; next < Math.min(row + MOST_HEADER_ROWS, kinds.length); next++) {
    if (kinds[next] === "data") return textCount(view, row) > textCount(view, firstLine);
    if (kinds[next] === "blank") return true;
  }
  return true;
}

function textCount(view: View, row: number): number {
  let count = 0;
  for (let column = 0; column < view.columns; column++) {
    if (kindOf(view.value(row, column)) === "text") count += 1;
  }
  return count;
}

function firstText(view: View, row: number): string {
  for (let column = 0; column < view.columns; column++) {
    const text = textIn(view.value(row, column));
    if (text !== "") return text;
  }
  return "";
}

/** Columns that belong together; a blank column parts two tables where names stand to its right. */
function bands(view: View, firstRow: number, lastRow: number): [number, number][] {
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
  const found: [number, number][] = [];
  let first: number | undefined;
  for (let column = 0; column <= view.columns; column++) {
    const ends = column === view.columns || isBlank(column);
    if (!ends) {
      first ??= column;
      continue;
    }
    if (first === undefined) continue;
    const previous = found.at(-1);
    if (previous && !hasNames(first)) previous[1] = column - 1;
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

function withHeaders(
  view: View,
  all: readonly RowKind[],
  { firstHeader, firstLine }: Start,
  end: number,
  first: number,
  last: number,
): FoundTable | undefined {
  const headerRows: number[] = [];
  const weightRows: number[] = [];
  let title = "";
  const merges = view.mergesWithin(firstHeader, firstLine);
  for (let row = firstHeader; row < firstLine; row++) {
    const kind = all[row] === "weight" ? "weight" : rowKind(view, row, first, last);
    if (kind === "weight") weightRows.push(row);
    else if (kind === "title" && isTitle(view, merges, row, first, last)) {
      const isBelow = headerRows.length > 0 && !all.slice(row, firstLine).includes("header");
      if (isBelow) return tableWith(row);
      title ||= firstText(view, row);
      headerRows.length = 0;
    } else if (kind === "header" || kind === "title" || kind === "data") headerRows.push(row);
  }
  return headerRows.length === 0 ? undefined : tableWith(firstLine);

  /** A heading between the header and the data, as 一、党群部门, is the first line already. */
  function tableWith(line: number): FoundTable {
    return {
      view,
      headerRows: headerRows.slice(-MOST_HEADER_ROWS),
      weightRows,
      firstLine: line,
      lastLine: end,
      firstColumn: first,
      lastColumn: last,
      title: title || titleAbove(view, firstHeader),
    };
  }
}

/** The only text of its row is a title when it stands at the left or is merged across most of the table. */
function isTitle(
  view: View,
  merges: ReturnType<View["mergesWithin"]>,
  row: number,
  first: number,
  last: number,
): boolean {
  let column = first;
  while (column <= last && kindOf(view.value(row, column)) === "blank") column += 1;
  const merge = merges.find((area) => area.row === row && area.column === column);
  if (merge) return merge.columns >= (last - first + 1) * 0.6;
  return column <= first + 1;
}

function titleAbove(view: View, row: number): string {
  for (let above = row - 1; above >= Math.max(0, row - 4); above--) {
    const text = firstText(view, above);
    if (text !== "" && !isNote(text)) return text;
  }
  return "";
}
