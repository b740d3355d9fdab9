import { lookOf, type Look } from "../../workbook/styles";
import type { PageGrid } from "./pageGrid";
import { neededWidth } from "./neededWidth";
import type { PrintedSheet } from "./printedSheet";
import { cellsOfPage, type Box, type ShownCell } from "./spans";

/** A cell as it is printed. */
export interface CellBox {
  readonly box: Box;
  readonly look: Look;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  /** How far the text may reach to either side: over empty cells beside it. */
  readonly textBox: Box;
  /** In points. */
  readonly fontSize: number;
}

/** The cells of a page that show anything, with their texts. */
export function cellBoxes(sheet: PrintedSheet, grid: PageGrid, scale: number): CellBox[] {
  const cells = cellsOfPage(sheet.info.merges, grid);
  const free = freePlaces(sheet, cells);
  return cells.flatMap((cell): CellBox[] => {
    const { row, column, box } = cell;
    const text = sheet.texts[row]?.[column] ?? "";
    const look = lookOf(sheet.looks.styles[row]?.[column]);
    if (text === "" && look.fill === null) return [];
    const isNumber = typeof sheet.block.values[row]?.[column] === "number";
    const align = look.align ?? (isNumber ? "right" : "left");
    const fontSize = look.size * scale;
    const needed = neededWidth(text, look) * scale;
    const isWide = needed > box.width && !look.isWrapped && !look.details.rotation;
    // A number that is cut off would be another number: it is printed as small as it has to be.
    if (isWide && isNumber) {
      return [{ box, look, text, align, textBox: box, fontSize: (fontSize * box.width) / needed }];
    }
    const textBox = isWide && !cell.isMerged ? reach(cell, align, grid, free) : box;
    return [{ box, look, text, align, textBox, fontSize }];
  });
}

/** The places of the page over which a text beside them may reach, as "row,column". */
function freePlaces(sheet: PrintedSheet, cells: readonly ShownCell[]): ReadonlySet<string> {
  return new Set(
    cells
      .filter(({ row, column, isMerged }) => !isMerged && !sheet.texts[row]?.[column])
      .map(({ rows, columns }) => `${rows[0]},${columns[0]}`),
  );
}

function reach(
  { box, rows, columns }: ShownCell,
  align: CellBox["align"],
  grid: PageGrid,
  free: ReadonlySet<string>,
): Box {
  const isFree = (column: number): boolean => free.has(`${rows[0]},${column}`);
  let [first, last] = [columns[0], columns[1]];
  if (align !== "right") while (isFree(last + 1)) last += 1;
  if (align !== "left") while (isFree(first - 1)) first -= 1;
  const [start, end] = [grid.columns[first]!, grid.columns[last]!];
  const right = end.start + end.size;
  if (align !== "center") return { ...box, left: start.start, width: right - start.start };
  // The middle stays where it is.
  const middle = box.left + box.width / 2;
  const half = Math.min(middle - start.start, right - middle);
  return { ...box, left: middle - half, width: 2 * half };
}
