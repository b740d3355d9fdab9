import type { SheetSpec } from "../sheetSpec";
import type { UniverBook } from "./univerBook";

const keyOf = (id: string): string => `described.${id}`;

/** Remembers what a sheet was drawn from: print set-up, protection and tables are nowhere else. */
export function rememberDescription(
  book: UniverBook,
  name: string,
  text: string | undefined,
): void {
  book.setState(keyOf(book.sheet(name).getSheetId()), text);
}

/** What a sheet was drawn from, as text. */
export function descriptionOf(book: UniverBook, name: string): string | undefined {
  return book.state(keyOf(book.sheet(name).getSheetId()));
}

/** The sheets that were drawn from descriptions, by their names now. */
export function describedSheets(book: UniverBook): Map<string, SheetSpec> {
  const sheets = book.sheets.map((sheet) => sheet.getSheetName());
  return new Map(
    sheets.flatMap((name) => {
      const text = descriptionOf(book, name);
      return text === undefined ? [] : [[name, JSON.parse(text) as SheetSpec] as const];
    }),
  );
}
