import { shownColumns, total } from "./lines";
import type { PageChoice } from "./pageChoice";
import { paperOf } from "./paper";
import type { PrintedSheet } from "./printedSheet";

/** Smaller than this a table on upright paper is hard to read, so that the paper is better turned. */
const READABLE = 0.8;

/** As the file says; where it says nothing, fitted to the width of a paper on which it can still be read. */
export function suggestedChoice(sheet: PrintedSheet): PageChoice {
  const { print } = sheet;
  if (print) {
    const isFitted = print.fitToWidth === true || print.fitPages !== undefined;
    return { orientation: print.orientation, isFitted };
  }
  const upright = { orientation: "portrait", isFitted: true } as const;
  const isWide = total(shownColumns(sheet)) * READABLE > paperOf(print, upright).room.width;
  return isWide ? { ...upright, orientation: "landscape" } : upright;
}
