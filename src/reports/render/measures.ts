import { shownText, type Text } from "../data/text";

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
  const texts = parts.map(shownText);
  for (let count = 1; count < texts.length; count += 1) {
    const ways = partitions(texts, count).filter((lines) =>
      lines.every((line) => widthOf(line) <= MOST_IN_LINE),
    );
    if (ways.length > 0)
      return ways.reduce((best, each) => (unevenness(each) < unevenness(best) ? each : best));
  }
  return texts;
}

/** All ways to join neighbours to so many lines. */
function partitions(texts: readonly string[], count: number): string[][] {
  if (count === 1) return [[texts.join("")]];
  const ways: string[][] = [];
  for (let first = 1; first <= texts.length - count + 1; first += 1) {
    const head = texts.slice(0, first).join("");
    for (const rest of partitions(texts.slice(first), count - 1)) ways.push([head, ...rest]);
  }
  return ways;
}

function unevenness(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  return widths.reduce((a, b) => Math.max(a, b)) - widths.reduce((a, b) => Math.min(a, b));
}
