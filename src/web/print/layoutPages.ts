import { cellBoxes, type CellBox } from "./cellBoxes";
import { edgesOf, type Edge } from "./edges";
import { fittingScale } from "./fittingScale";
import { total, type ShownLine } from "./lines";
import type { PlacedLine } from "./pageGrid";
import type { PageChoice } from "./pageChoice";
import { paperOf, type PaperSheet } from "./paper";
import { partedLines } from "./partedLines";
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

/** A sheet page by page: down first, then to the right, as spreadsheets print; its print areas one after the other. */
export function layoutPages(sheet: PrintedSheet, choice: PageChoice): PrintLayout {
  const { print } = sheet;
  const paper = paperOf(print, choice);
  const parts = print?.areas
    ? print.areas.map((area) => ({ ...sheet, print: { ...print, area } }))
    : [sheet];
  const scale = choice.isFitted
    ? parts.reduce((least, part) => Math.min(least, fittingScale(part, paper)), 1)
    : (print?.scale ?? 100) / 100;
  const pages = parts.flatMap((part) => {
    const { across, down } = partedLines(part, paper, scale, choice.isFitted);
    return across.flatMap((pageColumns) =>
      down.map((pageRows): PrintedPage => {
        const grid = { rows: placed(pageRows), columns: placed(pageColumns) };
        const left = Math.max(0, (paper.room.width - total(pageColumns)) / 2);
        return { cells: cellBoxes(part, grid, scale), edges: edgesOf(part, grid), left };
      }),
    );
  });
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
