import type { Line, LineStyle, Side } from "../../workbook/cellDetails";
import { BORDER_COLOUR, lookOf, type Look } from "../../workbook/styles";
import type { PageGrid } from "./pageGrid";
import type { PrintedSheet } from "./printedSheet";
import { cellsOfPage } from "./spans";

/** A line between cells or across one, from one point of the page to another. */
export interface Edge extends Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

const PLAIN: Line = { style: "thin", colour: BORDER_COLOUR };

/** Of two lines on the same edge the stronger one is printed. */
const STRENGTH: Readonly<Record<LineStyle, number>> = {
  hair: 0,
  dotted: 1,
  dashDotDot: 2,
  dashDot: 3,
  dashed: 4,
  thin: 5,
  mediumDashDotDot: 6,
  slantDashDot: 7,
  mediumDashDot: 8,
  mediumDashed: 9,
  medium: 10,
  double: 11,
  thick: 12,
};

/** The lines around the cells of a page, each edge once. */
export function edgesOf(sheet: PrintedSheet, grid: PageGrid): Edge[] {
  const found = new Map<string, Edge>();
  const add = (line: Line | undefined, from: Edge["from"], to: Edge["to"]): void => {
    if (!line) return;
    const key = `${from.map(Math.round).join()} ${to.map(Math.round).join()}`;
    const before = found.get(key);
    if (before && STRENGTH[before.style] >= STRENGTH[line.style]) return;
    found.set(key, { ...line, from, to });
  };
  for (const cell of cellsOfPage(sheet.info.merges, grid)) {
    const [left, top] = [cell.box.left, cell.box.top];
    const [right, bottom] = [left + cell.box.width, top + cell.box.height];
    const lineOf = (row: number, column: number): Lines =>
      linesOf(lookOf(sheet.looks.styles[row]?.[column]));
    // Of merged cells those at the edge have its lines.
    const [lastRow, lastColumn] = [
      grid.rows[cell.rows[1]]!.index,
      grid.columns[cell.columns[1]]!.index,
    ];
    const first = lineOf(cell.row, cell.column);
    const lines: Lines = cell.isMerged
      ? {
          ...first,
          right: lineOf(cell.row, lastColumn).right ?? first.right,
          bottom: lineOf(lastRow, cell.column).bottom ?? first.bottom,
        }
      : first;
    add(lines.falling, [left, top], [right, bottom]);
    add(lines.rising, [left, bottom], [right, top]);
    // The outline line by line, so that it meets that of the cells beside it.
    for (let place = cell.columns[0]; place <= cell.columns[1]; place += 1) {
      const { start, size } = grid.columns[place]!;
      add(lines.top, [start, top], [start + size, top]);
      add(lines.bottom, [start, bottom], [start + size, bottom]);
    }
    for (let place = cell.rows[0]; place <= cell.rows[1]; place += 1) {
      const { start, size } = grid.rows[place]!;
      add(lines.left, [left, start], [left, start + size]);
      add(lines.right, [right, start], [right, start + size]);
    }
  }
  return [...found.values()];
}

type Lines = { readonly [Edge in Side]?: Line | undefined };

function linesOf({ hasBorder, details }: Look): Lines {
  if (details.lines) return details.lines;
  return hasBorder ? { left: PLAIN, right: PLAIN, top: PLAIN, bottom: PLAIN } : {};
}
