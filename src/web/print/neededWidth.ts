import { textWidth } from "../../workbook/rowHeight";
import type { Look } from "../../workbook/styles";

/** Space at both sides of a text. */
const PADDING = 4;
/** The width of half a Chinese character against the size of its letters. */
const HALF = 0.53;

/** How many points a text takes on one line, as far as that is known without its letters. */
export function neededWidth(text: string, { size }: Look): number {
  return textWidth(text) * size * HALF + PADDING;
}
