import { isNote } from "./headerWords";
import type { RowKind } from "./rowKinds";
import { kindOf, textIn, type View } from "./view";

/** A header has at most so many rows. */
export const MOST_HEADER_ROWS = 4;

/** Data go on until a note, a new header, or two blank rows; a unit without any value is a line still. */
export function lastLine(view: View, kinds: readonly RowKind[], first: number): number {
  let last = first;
  for (let row = first + 1; row < kinds.length; row++) {
    const kind = kinds[row];
    if (kind === "data" || kind === "weight") {
      last = row;
      continue;
    }
    if (kind === "blank") {
      if (kinds[row + 1] === "blank" || row + 1 >= kinds.length) break;
      continue;
    }
    // A header starts a new table where data follow; a unit with words only does not.
    if (kind === "header" && repeatsWords(view, row)) {
      last = row;
      continue;
    }
    if (kind === "header" && startsTable(view, kinds, row, first)) break;
    if (kind === "title" && endsData(view, kinds, row)) break;
  }
  return last;
}

/** A note, or a title that neither a unit nor another title follows, stands below the data. */
function endsData(view: View, kinds: readonly RowKind[], row: number): boolean {
  const next = kinds[row + 1];
  return isNote(firstText(view, row)) || (next !== "data" && next !== "title");
}

/** A line of words that stand in the line above as well, 不分管, is a unit without a number. */
function repeatsWords(view: View, row: number): boolean {
  let [same, texts] = [0, 0];
  const above = new Set<string>();
  for (let column = 0; column < view.columns; column++) {
    above.add(textIn(view.value(row - 1, column)));
  }
  for (let column = 0; column < view.columns; column++) {
    const text = textIn(view.value(row, column));
    if (text === "") continue;
    texts += 1;
    if (above.has(text)) same += 1;
  }
  return same * 2 > texts;
}

function startsTable(
  view: View,
  kinds: readonly RowKind[],
  row: number,
  firstLine: number,
): boolean {
  for (let next = row; next < Math.min(row + MOST_HEADER_ROWS, kinds.length); next++) {
    if (kinds[next] === "data" && next > row)
      return textCount(view, row) > textCount(view, firstLine);
    if (kinds[next] === "blank") return true;
  }
  return true;
}

function textCount(view: View, row: number): number {
  let count = 0;
  for (let column = 0; column < view.columns; column++) {
    if (kindOf(view.value(row, column)) === "text") count += 1;
  }
  return count;
}

/** The first text of a row. */
export function firstText(view: View, row: number): string {
  for (let column = 0; column < view.columns; column++) {
    const text = textIn(view.value(row, column));
    if (text !== "") return text;
  }
  return "";
}
