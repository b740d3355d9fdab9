import { bands, type Band } from "./bands";
import type { FoundTable } from "./foundTable";
import { headerRole, isSummary } from "./headerWords";
import { joinHalves } from "./halves";
import { MOST_HEADER_ROWS } from "./lastLine";
import { linesOfHeader, partsOfPlace, type Pointed } from "./pointed";
import { rowKind, type RowKind } from "./rowKinds";
import { textIn, type View } from "./view";
import { titleAbove, withHeaders } from "./withHeaders";

/** So many lines without a name end the names; a line that is blank altogether counts twice. */
const MOST_UNNAMED = 2;

/** A table with the column of its names, as a person pointed at it. */
export interface PointedTable {
  readonly table: FoundTable;
  readonly column: number;
}

/** The table around the names that a person points at, whatever they look like; undefined where none stand there. */
export function pointedTable(view: View, pointed: Pointed): PointedTable | undefined {
  const place = placeIn(view, pointed);
  if (!place) return undefined;
  const kinds = Array.from({ length: view.rows }, (_, row) =>
    rowKind(view, row, 0, view.columns - 1),
  );
  const names = runOfNames(view, kinds, place);
  if (!names) return undefined;
  const { column } = place;
  const header = headerIn(view, pointed, { names, kinds, column });
  if (!header) return undefined;
  const end = endOf(view, names, header, column);
  if (end < header.firstLine) return undefined;
  const copies = copiesOf(view, header, bandAround(view, header, end, column), column);
  const tables = copies.map((band) => tableOf(view, header, end, band));
  const table = tables.find((each) => column >= each.firstColumn && column <= each.lastColumn)!;
  // A list that is printed in halves is one list.
  const joined = tables.length > 1 ? joinHalves(tables) : [];
  const [whole] = joined;
  return joined.length === 1 && whole!.halves
    ? { table: whole!, column: whole!.firstColumn + column - table.firstColumn }
    : { table, column };
}

interface Place {
  readonly column: number;
  readonly row: number | undefined;
}

/** Where it is in the view: units in rows have their names in a column, units side by side in a row. */
function placeIn(view: View, { at }: Pointed): Place | undefined {
  const parts = partsOfPlace(at);
  if (!parts) return undefined;
  const name = view.isTurned ? parts.row : parts.column;
  const beside = view.isTurned ? parts.column : parts.row;
  const column = indexOf(view.columns, (each) => view.columnName(each), name);
  if (column === undefined) return undefined;
  return { column, row: indexOf(view.rows, (each) => view.rowName(each), beside) };
}

function indexOf(
  count: number,
  nameOf: (index: number) => string,
  name: string | undefined,
): number | undefined {
  for (let index = 0; index < count; index++) if (nameOf(index) === name) return index;
  return undefined;
}

/** The names around the row that was pointed at; else the longest run of them in the column. */
function runOfNames(
  view: View,
  kinds: readonly RowKind[],
  { column, row }: Place,
): Band | undefined {
  const runs: Band[] = [];
  let missing = Infinity;
  for (let at = 0; at < view.rows; at++) {
    if (view.label(at, column) === "") {
      missing += view.lastIn(at) < 0 ? MOST_UNNAMED : 1;
      continue;
    }
    const last = runs.at(-1);
    if (last && missing <= MOST_UNNAMED && !beginsAnew(kinds, at)) last[1] = at;
    else runs.push([at, at]);
    missing = 0;
  }
  if (row !== undefined) return runs.find(([first, last]) => row >= first && row <= last);
  return runs.reduce<Band | undefined>(
    (best, run) => (best && best[1] - best[0] >= run[1] - run[0] ? best : run),
    undefined,
  );
}

/** A header behind a blank row, or a title that no line follows at once, begins another table. */
function beginsAnew(kinds: readonly RowKind[], row: number): boolean {
  const kind = kinds[row];
  const isHeading = kind === "header" || (kind === "title" && kinds[row + 1] !== "data");
  return isHeading && kinds[row - 1] === "blank";
}

interface Header {
  readonly rows: readonly number[];
  readonly firstLine: number;
  readonly kinds: readonly RowKind[];
}

interface Names {
  readonly names: Band;
  readonly kinds: readonly RowKind[];
  readonly column: number;
}

/** The header as it was told, or else what stands above the first name that has values beside it. */
function headerIn(
  view: View,
  { header }: Pointed,
  { names: [first, last], kinds, column }: Names,
): Header | undefined {
  if (header !== undefined) return toldHeader(view, header, first, kinds);
  let line = first;
  while (line <= last && !isLine(view, kinds, line, column)) line += 1;
  // Marks in words alone: the first row is the header of the others.
  if (line > last) line = first + 1;
  let top = line;
  while (top > 0 && line - top < MOST_HEADER_ROWS + 2 && !isEnd(view, kinds, top - 1, column)) {
    top -= 1;
  }
  return { rows: range(top, line), firstLine: line, kinds };
}

/** A line of a unit holds something beside the name, and the name is no word of headers. */
function isLine(view: View, kinds: readonly RowKind[], row: number, column: number): boolean {
  const name = view.label(row, column);
  const isWord = headerRole(name) !== undefined && !isSummary(name);
  return kinds[row] === "data" && name !== "" && !isWord;
}

/** A row above which no header goes on. */
function isEnd(view: View, kinds: readonly RowKind[], row: number, column: number): boolean {
  return kinds[row] === "blank" || isLine(view, kinds, row, column);
}

function toldHeader(
  view: View,
  header: string,
  first: number,
  kinds: readonly RowKind[],
): Header | undefined {
  const lines = linesOfHeader(header);
  if (lines === undefined) return undefined;
  if (lines === null) return { rows: [], firstLine: first, kinds };
  const [from, to] = lines.map((name) => indexOf(view.rows, (row) => view.rowName(row), name));
  if (from === undefined || to === undefined || from > to) return undefined;
  let firstLine = to + 1;
  while (kinds[firstLine] === "weight") firstLine += 1;
  return { rows: range(from, to + 1), firstLine, kinds };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The last name, or the last one before the header stands there again. */
function endOf(view: View, [, last]: Band, { firstLine, rows }: Header, column: number): number {
  const headers = new Set(rows.map((row) => view.label(row, column)).filter((text) => text));
  for (let row = firstLine + 1; row <= last; row++) {
    if (headers.has(view.label(row, column))) return row - 1;
  }
  return last;
}

/** The columns around the names: up to a blank one on the left, and on the right as far as bands go. */
function bandAround(view: View, { rows, firstLine }: Header, end: number, column: number): Band {
  const top = rows[0] ?? firstLine;
  const [start, last] = bands(view, top, end).find(
    ([first, until]) => column >= first && column <= until,
  ) ?? [column, column];
  let first = column;
  while (first > start && !isBlankColumn(view, [top, end], first - 1)) first -= 1;
  return [first, last];
}

/**
 * Tables that stand side by side under the same headers, 编号 | 得分 | 编号 | 得分: from one column of names to the next. Else
 * the band is the only one.
 */
function copiesOf(view: View, { rows }: Header, [first, last]: Band, column: number): Band[] {
  const wordsOf = (at: number): string => rows.map((row) => textIn(view.value(row, at))).join("\n");
  const own = wordsOf(column);
  const again = range(first, last + 1).filter((at) => wordsOf(at) === own);
  if (own.trim() === "" || again.length < 2) return [[first, last]];
  const before = again[0]! - first;
  const isCopy = again.every((at) =>
    range(0, before + 1).every((offset) => wordsOf(at - offset) === wordsOf(again[0]! - offset)),
  );
  if (!isCopy) return [[first, last]];
  return again.map((at, index): Band => {
    let end = again[index + 1] === undefined ? last : again[index + 1]! - before - 1;
    while (end > at && wordsOf(end).trim() === "") end -= 1;
    return [at - before, end];
  });
}

function isBlankColumn(view: View, [top, end]: Band, column: number): boolean {
  for (let row = top; row <= end; row++) if (view.label(row, column) !== "") return false;
  return view
    .mergesWithin(top, end)
    .every((area) => area.column > column || area.column + area.columns <= column);
}

function tableOf(view: View, header: Header, end: number, band: Band): FoundTable {
  const { rows, firstLine, kinds } = header;
  const [firstColumn, lastColumn] = band;
  const start = { firstHeader: rows[0] ?? firstLine, firstLine };
  const found = rows.length > 0 ? withHeaders(view, kinds, start, end, band) : undefined;
  if (found) return found;
  return {
    ...{ view, headerRows: rows, weightRows: [], firstLine, lastLine: end },
    ...{ firstColumn, lastColumn, title: titleAbove(view, rows[0] ?? firstLine) },
  };
}
