import { headerRole } from "./headerWords";
import { kindOf, textIn, type View } from "./view";

export type RowKind = "blank" | "title" | "header" | "weight" | "data";

/** What each row looks like between two columns: a title, a header, a row of weights, or data. */
export function rowKind(view: View, row: number, first: number, last: number): RowKind {
  let [texts, numbers, others] = [0, 0, 0];
  let firstText = "";
  for (let column = first; column <= last; column++) {
    const value = view.value(row, column);
    switch (kindOf(value)) {
      case "text":
        texts += 1;
        firstText ||= textIn(value);
        break;
      case "number":
        numbers += 1;
        break;
      case "state":
      case "error":
        others += 1;
        break;
      case "blank":
    }
  }
  if (texts + numbers + others === 0) return "blank";
  if (numbers > 0 && texts <= 2 && headerRole(firstText) === "weight") return "weight";
  if (numbers + others > 0) {
    // A year among many words is a header still.
    return texts >= 3 && numbers + others <= texts / 4 && isWords(view, row, first, last)
      ? "header"
      : "data";
  }
  return texts === 1 ? "title" : "header";
}

/** Whether most texts of a row are words that headers use. */
function isWords(view: View, row: number, first: number, last: number): boolean {
  let [words, texts] = [0, 0];
  for (let column = first; column <= last; column++) {
    const text = textIn(view.value(row, column));
    if (kindOf(view.value(row, column)) !== "text") continue;
    texts += 1;
    if (headerRole(text) !== undefined) words += 1;
  }
  return words >= texts / 2;
}
