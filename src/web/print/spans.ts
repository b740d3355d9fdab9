import type { Area } from "../../workbook/address";
import type { PageGrid, PlacedLine } from "./pageGrid";

/** A rectangle of a page, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A cell of the sheet, or the merged ones that stand in its place, as far as a page shows them. */
export interface ShownCell {
  /** The cell whose text and looks are shown. */
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** Its lines of the page, by their places there. */
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  readonly isMerged: boolean;
}

/** The cells of a page; merged ones once. */
export function cellsOfPage(merges: readonly Area[], grid: PageGrid): ShownCell[] {
  const covered = new Set<string>();
  const cells: ShownCell[] = [];
  for (const merge of merges) {
    const rows = placesOf(grid.rows, merge.row, merge.rows);
    const columns = placesOf(grid.columns, merge.column, merge.columns);
    if (!rows || !columns) continue;
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      for (let column = columns[0]; column <= columns[1]; column += 1) {
        covered.add(`${row},${column}`);
      }
    }
    cells.push({
      row: merge.row,
      column: merge.column,
      box: boxOf(grid, rows, columns),
      rows,
      columns,
      isMerged: true,
    });
  }
  grid.rows.forEach(({ index: row }, down) =>
    grid.columns.forEach(({ index: column }, across) => {
      if (covered.has(`${down},${across}`)) return;
      const [rows, columns] = [[down, down] as const, [across, across] as const];
      const box = boxOf(grid, rows, columns);
      cells.push({ row, column, box, rows, columns, isMerged: false });
    }),
  );
  return cells;
}

/** First and last place on the page of lines of the sheet; undefined where none of them is there. */
function placesOf(
  lines: readonly PlacedLine[],
  first: number,
  count: number,
): readonly [number, number] | undefined {
  const isIn = ({ index }: PlacedLine): boolean => index >= first && index < first + count;
  const start = lines.findIndex(isIn);
  if (start < 0) return undefined;
  let end = start;
  while (end + 1 < lines.length && isIn(lines[end + 1]!)) end += 1;
  return [start, end];
}

function boxOf(
  { rows, columns }: PageGrid,
  [top, bottom]: readonly [number, number],
  [left, right]: readonly [number, number],
): Box {
  const [first, last, start, end] = [rows[top]!, rows[bottom]!, columns[left]!, columns[right]!];
  return {
    left: start.start,
    top: first.start,
    width: end.start + end.size - start.start,
    height: last.start + last.size - first.start,
  };
}
