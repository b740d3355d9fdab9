import type { Band } from "./bands";
import type { FoundTable } from "./foundTable";
import { isNote } from "./headerWords";
import { firstText, MOST_HEADER_ROWS } from "./lastLine";
import { rowKind, type RowKind } from "./rowKinds";
import { kindOf, textIn, type View } from "./view";

/** Where a table begins: its first row of headers, and the first line below them. */
export interface Start {
  readonly firstHeader: number;
  readonly firstLine: number;
}

/** The table that begins at a place, with its headers, weights and title; undefined where no header stands above it. */
export function withHeaders(
  view: View,
  all: readonly RowKind[],
  { firstHeader, firstLine }: Start,
  end: number,
  [first, last]: Band,
): FoundTable | undefined {
  const headerRows: number[] = [];
  const weightRows: number[] = [];
  let title = "";
  const merges = view.mergesWithin(firstHeader, firstLine);
  for (const row of rowsAbove(view, firstHeader, firstLine)) {
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
      // Full marks may stand below the units as well.
      weightRows: [...weightRows, ...fullMarksBelow(view, all, line, end)],
      firstLine: line,
      lastLine: end,
      firstColumn: first,
      lastColumn: last,
      title: title || titleAbove(view, firstHeader) || titleBefore(view, first),
    };
  }
}

/** The rows of a header; the words of blocks, 目标 | 实际, name no item. */
function rowsAbove(view: View, from: number, to: number): number[] {
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  return view.isTurned ? rows.filter((row) => row !== view.blocks?.column) : rows;
}

/** Rows of weights or full marks among the lines; a highest value is a statistic. */
function fullMarksBelow(view: View, all: readonly RowKind[], from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row <= to; row++) {
    const isStatistic = /^max(imum)?$|最高/i.test(firstText(view, row));
    if (all[row] === "weight" && !isStatistic) rows.push(row);
  }
  return rows;
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

/** Seen turned, a title above the table stands in a column before it. */
function titleBefore(view: View, first: number): string {
  for (let column = 0; view.isTurned && column < first; column++) {
    for (let row = 0; row < view.rows; row++) {
      const text = textIn(view.value(row, column));
      if (text !== "") return text;
    }
  }
  return "";
}

/** The text above a row that is no note. */
export function titleAbove(view: View, row: number): string {
  for (let above = row - 1; above >= Math.max(0, row - 4); above--) {
    const text = firstText(view, above);
    if (text !== "" && !isNote(text)) return text;
  }
  return "";
}
