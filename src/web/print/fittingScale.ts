import { shownColumns, shownRows, total } from "./lines";
import type { PaperSheet } from "./paper";
import { partedLines } from "./partedLines";
import type { PrintedSheet } from "./printedSheet";

/** Spreadsheets print no smaller, and find the size in whole per cents. */
const LEAST = 0.1;
const STEP = 0.01;

/**
 * How large a sheet is printed so that it takes no more pages than its set-up says; all columns on one page where it
 * says nothing. Never larger than it is.
 */
export function fittingScale(sheet: PrintedSheet, paper: PaperSheet): number {
  const [wide, tall] = sheet.print?.fitPages ?? [1, 0];
  const width = share(paper.room.width * wide, total(shownColumns(sheet)));
  const height = share(paper.room.height * tall, total(shownRows(sheet)));
  let scale = Math.min(1, width, height);
  // Lines are not cut in two, and heads come again on each page: it may take less.
  while (scale - STEP >= LEAST && exceeds(sheet, paper, scale)) scale -= STEP;
  return scale;
}

/** As large as the room is for the lines; no limit where there is none. */
const share = (room: number, lines: number): number => (room === 0 ? 1 : room / Math.max(1, lines));

function exceeds(sheet: PrintedSheet, paper: PaperSheet, scale: number): boolean {
  const [wide, tall] = sheet.print?.fitPages ?? [1, 0];
  const { across, down } = partedLines(sheet, paper, scale, true);
  return (wide > 0 && across.length > wide) || (tall > 0 && down.length > tall);
}
