import { PLAIN_ROW } from "../../workbook/rowHeight";
import type { PrintedSheet } from "./printedSheet";

/** A row or a column that is shown, with its height or width in points. */
export interface ShownLine {
  readonly index: number;
  readonly size: number;
}

const PLAIN_WIDTH = 10;
/** Width of one character and the space at both sides of a cell, in points. */
const CHARACTER = 5.6;
const PADDING = 6;

/** The width of a column in points. */
export function columnWidth({ widths }: PrintedSheet["looks"], index: number): number {
  return (widths?.[index] ?? PLAIN_WIDTH) * CHARACTER + PADDING;
}

/** The columns that are printed, as wide as the spreadsheet shows them. */
export function shownColumns({ looks, info, extent, print }: PrintedSheet): ShownLine[] {
  const { column = 0, columns = extent.columns } = print?.area ?? {};
  return shown(column, columns, info.hiddenColumns, (index) => columnWidth(looks, index));
}

/** The rows that are printed, as high as the spreadsheet shows them. */
export function shownRows({ looks, info, extent, print }: PrintedSheet): ShownLine[] {
  const { row = 0, rows = extent.rows } = print?.area ?? {};
  // A print area may reach to the last row of the sheet.
  const count = Math.min(rows, Math.max(0, extent.rows - row));
  return shown(row, count, info.hiddenRows, (index) => looks.heights?.[index] ?? PLAIN_ROW);
}

function shown(
  first: number,
  count: number,
  hidden: readonly number[],
  size: (index: number) => number,
): ShownLine[] {
  const isHidden = new Set(hidden);
  return Array.from({ length: count }, (_, offset) => first + offset)
    .filter((index) => !isHidden.has(index))
    .map((index) => ({ index, size: size(index) }));
}

export function total(lines: readonly ShownLine[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}

export interface Paging {
  /** How much of a page there is for the lines. */
  readonly room: number;
  /** First and last line that stand on every page. */
  readonly repeated?: readonly [number, number] | undefined;
  /** Lines with which a page begins. */
  readonly breaks?: readonly number[];
}

/** Lines page by page; those that are repeated stand at the beginning of each page that follows them. */
export function pagesOf(
  lines: readonly ShownLine[],
  { room, repeated, breaks = [] }: Paging,
): ShownLine[][] {
  const isRepeated = ({ index }: ShownLine): boolean =>
    repeated !== undefined && index >= repeated[0] && index <= repeated[1];
  const heads = lines.filter(isRepeated);
  const starts = new Set(breaks);
  const pages: ShownLine[][] = [];
  let page: ShownLine[] = [];
  let own = 0;
  let used = 0;
  const turn = (next: ShownLine): void => {
    pages.push(page);
    const above = heads.filter(({ index }) => index < next.index && !isRepeated(next));
    // Heads that leave no room for anything else would never come to an end.
    page = total(above) + next.size <= room ? above : [];
    used = total(page);
    own = 0;
  };
  for (const line of lines) {
    if (own > 0 && (used + line.size > room || starts.has(line.index))) turn(line);
    page.push(line);
    used += line.size;
    own += 1;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
