import { lookOf } from "../../workbook/styles";
import { columnWidth } from "./lines";
import { neededWidth } from "./neededWidth";
import type { Extent, PrintedSheet } from "./printedSheet";

/** Looks beyond the content reach no farther: files may carry them to the last row. */
const BEYOND: Extent = { rows: 100, columns: 20 };

/**
 * From A1 to the last cell that has a text, a line around it or a fill: empty lines to sign on are printed too, and a
 * text that reaches beyond the last column.
 */
export function printedExtent(sheet: Omit<PrintedSheet, "extent" | "print">): Extent {
  const { block, looks } = sheet;
  let { rows, columns } = block.area;
  const [mostRows, mostColumns] = [rows + BEYOND.rows, columns + BEYOND.columns];
  looks.styles.forEach((line = [], row) => {
    if (row >= mostRows) return;
    line.forEach((style, column) => {
      if (column >= mostColumns || style === undefined) return;
      const { fill, hasBorder, details } = lookOf(style);
      if (fill === null && !hasBorder && !details.lines) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  });
  return { rows, columns: Math.min(mostColumns, reachedColumns(sheet, columns)) };
}

/** How many columns the texts reach that stand last in their rows. */
function reachedColumns(
  { texts, looks, block, info }: Omit<PrintedSheet, "extent" | "print">,
  columns: number,
): number {
  const isMerged = (row: number, column: number): boolean =>
    info.merges.some((merge) => merge.row === row && merge.column === column);
  let reached = columns;
  texts.forEach((line, row) => {
    let column = line.length - 1;
    while (column >= 0 && line[column] === "") column -= 1;
    const look = lookOf(looks.styles[row]?.[column]);
    const isPlain = typeof block.values[row]?.[column] === "string" && !look.isWrapped;
    if (!isPlain || look.align === "right" || isMerged(row, column)) return;
    let room = 0;
    const needed = neededWidth(line[column]!, look);
    for (let last = column; room < needed && last < column + BEYOND.columns; last += 1) {
      room += columnWidth(looks, last);
      reached = Math.max(reached, last + 1);
    }
  });
  return reached;
}
