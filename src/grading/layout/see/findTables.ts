import { bands, type Band } from "./bands";
import { blankTable } from "./blankTables";
import { withBareWeights } from "./bareWeights";
import type { FoundTable } from "./foundTable";
import { lastLine, MOST_HEADER_ROWS } from "./lastLine";
import { rowKind, type RowKind } from "./rowKinds";
import { kindOf, type View } from "./view";
import { withHeaders, type Start } from "./withHeaders";

/** Fewer lines without a header are no table. */
const FEWEST_LINES = 5;

/** All tables of a view: stacked ones by their header rows, side by side ones by blank columns. */
export function findTables(view: View): FoundTable[] {
  const columns = tableColumns(view);
  const found = tablesWithin(view, columns, [0, view.rows - 1]);
  if (found.length > 0) return found;
  const blank = blankTable(view, columns);
  return blank ? [blank] : withoutHeader(view);
}

/** The columns of a table; seen turned, titles above it and notes below it are columns of one text. */
function tableColumns(view: View): Band {
  let [first, last] = [0, view.columns - 1];
  if (!view.isTurned) return [first, last];
  const count = (column: number): number => {
    let filled = 0;
    for (let row = 0; row < view.rows && filled < 2; row++) {
      if (kindOf(view.value(row, column)) !== "blank") filled += 1;
    }
    return filled;
  };
  while (first < last && count(first) < 2) first += 1;
  while (last > first && count(last) < 2) last -= 1;
  return [first, last];
}

/** The tables of a part of a sheet; where several stand side by side, each is looked at by itself. */
function tablesWithin(
  view: View,
  columns: Band,
  [top, bottom]: Band,
  isApart = false,
): FoundTable[] {
  const kinds = withBareWeights(
    view,
    Array.from({ length: bottom + 1 }, (_, row) =>
      row < top ? "blank" : rowKind(view, row, columns[0], columns[1]),
    ),
    columns,
  );
  const found: FoundTable[] = [];
  let row = top;
  while (row <= bottom) {
    const start = nextStart(kinds, row);
    if (start === undefined) break;
    const end = lastLine(view, kinds, start.firstLine);
    const parts = isApart ? [columns] : bands(view, start.firstHeader, end, columns);
    for (const band of parts) {
      if (parts.length > 1) {
        for (const own of tablesWithin(view, band, [start.firstHeader, end], true)) found.push(own);
        continue;
      }
      const table = withHeaders(view, kinds, start, end, band);
      if (table) found.push(table);
    }
    row = end + 1;
  }
  return found;
}

/** Lines of names and numbers with no header over them: the longest run of data in the sheet. */
function withoutHeader(view: View): FoundTable[] {
  const kinds = Array.from({ length: view.rows }, (_, row) =>
    rowKind(view, row, 0, view.columns - 1),
  );
  const firstLine = kinds.indexOf("data");
  if (firstLine < 0) return [];
  let last = firstLine;
  while (kinds[last + 1] === "data") last += 1;
  if (last - firstLine + 1 < FEWEST_LINES) return [];
  const [first, end] = bands(view, firstLine, last)[0]!;
  // The first row may be a title with a number beside it.
  const header = [firstLine, firstLine + 1].find((row) => isAbove(view, row, [first, end]));
  const headerRows = header === undefined ? [] : [header];
  return [
    {
      view,
      ...{ headerRows, weightRows: [], firstLine: header === undefined ? firstLine : header + 1 },
      ...{ lastLine: last, title: "" },
      ...{ firstColumn: first, lastColumn: end },
    },
  ];
}

/** Words above numbers are a header, although a number stands among them. */
function isAbove(view: View, row: number, [first, last]: Band): boolean {
  let [above, numbers] = [0, 0];
  for (let column = first; column <= last; column++) {
    if (kindOf(view.value(row + 1, column)) !== "number") continue;
    numbers += 1;
    if (kindOf(view.value(row, column)) === "text") above += 1;
  }
  return above * 2 > numbers;
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
