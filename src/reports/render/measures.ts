import { joined, shownText, type Text } from "../data/text";

/** How wide a text is in full-width characters: letters and digits take half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u00ff" ? 0.5 : 1;
  return width;
}

const MOST_IN_LINE = 20;

/**
 * The lines of a title: at most 20 characters each, broken only between its parts, as equal as they can be. A part that
 * is longer stays one line and wraps where the page ends.
 */
export function titleLines(parts: readonly Text[]): string[] {
  for (let count = 1; count < parts.length; count += 1) {
    const ways = partitions(parts, count).filter((lines) =>
      lines.every((line) => widthOf(line) <= MOST_IN_LINE),
    );
    if (ways.length > 0)
      return ways.reduce((best, each) => (unevenness(each) < unevenness(best) ? each : best));
  }
  return parts.map(shownText);
}

/** A title in one line. */
export function titleText(parts: readonly Text[]): string {
  return shownText(joined(parts));
}

/** All ways to join neighbours to so many lines. */
function partitions(parts: readonly Text[], count: number): string[][] {
  if (count === 1) return [[titleText(parts)]];
  const ways: string[][] = [];
  for (let first = 1; first <= parts.length - count + 1; first += 1) {
    const head = titleText(parts.slice(0, first));
    for (const rest of partitions(parts.slice(first), count - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

function unevenness(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  return widths.reduce((a, b) => Math.max(a, b)) - widths.reduce((a, b) => Math.min(a, b));
}
