import { largest } from "./extremes";

/** One line of our type in points, with room above and below the text of a row. */
const LINE = 16;
const ROOM = 6;
export const PLAIN_ROW = LINE + ROOM - 2;

/** How wide a text is in characters; a Chinese character is as wide as two others. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > "\u00ff" ? 2 : 1), 0);
}

/** How many lines a wrapped text takes in a column so many characters wide. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map(textWidth)
    .reduce((lines, size) => lines + Math.max(1, Math.ceil(size / Math.max(1, width - 1))), 0);
}

/** The height in points that shows every text of a row, given the widths of their columns. */
export function rowHeight(
  texts: readonly (string | undefined)[],
  widths: readonly number[],
): number {
  const lines = texts.map((text, column) => (text ? linesOf(text, widths[column] ?? 10) : 1));
  const most = largest(lines, 1);
  return most === 1 ? PLAIN_ROW : LINE * most + ROOM;
}
