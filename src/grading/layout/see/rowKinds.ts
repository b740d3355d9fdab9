import { isDateFormat } from "./dateFormat";
import { headerRole } from "./headerWords";
import { kindOf, textIn, type View } from "./view";
import { isWordedWeight } from "./weightIn";

export type RowKind = "blank" | "title" | "header" | "weight" | "data";

/** So many days in a row of words are headers. */
const FEWEST_DATES = 2;

/** What each row looks like between two columns: a title, a header, a row of weights, or data. */
export function rowKind(view: View, row: number, first: number, last: number): RowKind {
  const { texts, numbers, others, dates, firstText } = contentOf(view, row, first, last);
  const amounts = numbers + others;
  if (texts + amounts + dates === 0) return "blank";
  if (dates > 0 && amounts === 0) {
    // Days across are a header: 学号 | 9月5日 | 9月9日 …
    if (dates >= FEWEST_DATES) return "header";
    if (texts === 0) return "data";
  }
  const isNamed = numbers > 0 && texts <= 2 && headerRole(firstText) === "weight";
  if (isNamed || isWeights(view, row, first, last)) return "weight";
  if (amounts + dates === 0) return texts === 1 ? "title" : "header";
  // A year among many words is a header still.
  const isFew = texts >= 3 && amounts + dates <= texts / 4;
  return isFew && isWords(view, row, first, last) ? "header" : "data";
}

/** How many cells of each kind a row has, and its first text. */
function contentOf(view: View, row: number, first: number, last: number) {
  let [texts, numbers, others, dates] = [0, 0, 0, 0];
  let firstText = "";
  const end = Math.min(last, view.lastIn(row));
  for (let column = first; column <= end; column++) {
    const value = view.value(row, column);
    switch (kindOf(value)) {
      case "text":
        texts += 1;
        firstText ||= textIn(value);
        break;
      case "number":
        if (isDateFormat(view.format(row, column))) dates += 1;
        else numbers += 1;
        break;
      case "state":
      case "error":
        others += 1;
        break;
      case "blank":
    }
  }
  return { texts, numbers, others, dates, firstText };
}

/** Whether every cell of a row states a weight in words, 占40% or （20分）, after what it is called. */
function isWeights(view: View, row: number, first: number, last: number): boolean {
  let [worded, filled] = [0, 0];
  for (let column = first; column <= Math.min(last, view.lastIn(row)); column++) {
    const value = view.value(row, column);
    if (kindOf(value) === "blank") continue;
    if (filled + worded === 0 && headerRole(textIn(value)) === "weight") continue;
    filled += 1;
    if (isWordedWeight(value) && kindOf(value) === "text") worded += 1;
    else if (kindOf(value) !== "number") return false;
  }
  return worded >= 2 && worded >= filled - 1;
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
