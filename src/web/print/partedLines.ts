import { pagesOf, shownColumns, shownRows, type ShownLine } from "./lines";
import type { PaperSheet } from "./paper";
import type { PrintedSheet } from "./printedSheet";

/** The columns and the rows of a sheet page by page, as large as they are printed. */
export function partedLines(
  sheet: PrintedSheet,
  { room }: PaperSheet,
  scale: number,
  isFitted: boolean,
): { readonly across: ShownLine[][]; readonly down: ShownLine[][] } {
  const { print } = sheet;
  const scaled = (line: ShownLine): ShownLine => ({ ...line, size: line.size * scale });
  // What was scaled to fit, fits.
  const hair = isFitted ? 0.01 : 0;
  const across = pagesOf(shownColumns(sheet).map(scaled), {
    room: room.width + 0.01,
    repeated: print?.repeatColumns,
    breaks: isFitted ? [] : (print?.columnBreaks ?? []),
  });
  const down = pagesOf(shownRows(sheet).map(scaled), {
    room: room.height + hair,
    repeated: print?.repeatRows,
  });
  return { across, down };
}
