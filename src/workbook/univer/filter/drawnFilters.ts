import type { FWorksheet } from "@univerjs/sheets/facade";
import type { UniverBook } from "../univerBook";
import { gridFilter } from "./gridFilter";

const keyOf = (id: string): string => `filter.${id}`;
const NONE = "null";

/** Remembers the filter that a sheet was drawn with, to tell a change of the user's from it. */
export function rememberFilter(book: UniverBook, sheet: FWorksheet): void {
  const text = textOf(book, sheet);
  book.setState(keyOf(sheet.getSheetId()), text === NONE ? undefined : text);
}

export function isFilterChanged(book: UniverBook, sheet: FWorksheet): boolean {
  return textOf(book, sheet) !== (book.state(keyOf(sheet.getSheetId())) ?? NONE);
}

/** A filter is another one where it hides other rows, too. */
function textOf(book: UniverBook, sheet: FWorksheet): string {
  return JSON.stringify(gridFilter(book, sheet) ?? null);
}
