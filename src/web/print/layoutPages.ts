import { cellBoxes, type CellBox } from "./cellBoxes";
import { edgesOf, type Edge } from "./edges";
import { pagesOf, shownColumns, shownRows, total, type ShownLine } from "./lines";
import type { PlacedLine } from "./pageGrid";
import type { PageChoice } from "./pageChoice";
import { paperOf, type PaperSheet } from "./paper";
import type { PrintedSheet } from "./printedSheet";

/** What is drawn between the margins of one page. */
export interface PrintedPage {
  readonly cells: readonly CellBox[];
  readonly edges: readonly Edge[];
  /** How far it stands from the left margin. */
  readonly left: number;
}

export interface PrintLayout {
  readonly paper: PaperSheet;
  /** How large letters and cells are against their own size. */
  readonly scale: number;
  readonly pages: readonly PrintedPage[];
}

/** A sheet page by page: down first, then to the right, as spreadsheets print. */
export function layoutPages(sheet: PrintedSheet, choice: PageChoice): PrintLayout {
  const { print } = sheet;
  const paper = paperOf(print, choice);
  const columns = shownColumns(sheet);
  const scale = choice.isFitted
    ? Math.min(1, paper.room.width / Math.max(1, total(columns)))
    : (print?.scale ?? 100) / 100;
  const scaled = (line: ShownLine): ShownLine => ({ ...line, size: line.size * scale });
  const across = pagesOf(columns.map(scaled), {
    room: paper.room.width + 0.01, // what was scaled to fit, fits
    repeated: print?.repeatColumns,
    breaks: choice.isFitted ? [] : (print?.columnBreaks ?? []),
  });
  const down = pagesOf(shownRows(sheet).map(scaled), {
    room: paper.room.height,
    repeated: print?.repeatRows,
  });
  const pages = across.flatMap((pageColumns) =>
    down.map((pageRows): PrintedPage => {
      const grid = { rows: placed(pageRows), columns: placed(pageColumns) };
      const left = Math.max(0, (paper.room.width - total(pageColumns)) / 2);
      return { cells: cellBoxes(sheet, grid, scale), edges: edgesOf(sheet, grid), left };
    }),
  );
  return { paper, scale, pages };
}

function placed(lines: readonly ShownLine[]): PlacedLine[] {
  let start = 0;
  return lines.map((line) => {
    const each = { ...line, start };
    start += line.size;
    return each;
  });
}
