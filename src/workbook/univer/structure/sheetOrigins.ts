import type { SheetRename } from "../../sheetRename";
import type { SheetNames } from "../../sheetReferences";

/** What is needed of a workbook to know which of its sheets have other names now. */
interface Book {
  state(key: string): string | undefined;
  setState(key: string, text: string): void;
  readonly sheets: readonly { getSheetId(): string; getSheetName(): string }[];
}

const KEY = "sheets";

/** Remembers the names of the sheets as they were drawn. */
export function rememberSheets(book: Book): void {
  const names = book.sheets.map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]);
  book.setState(KEY, JSON.stringify(names));
}

/** The sheets that have another name than the one that they were drawn with. */
export function sheetRenames(book: Book): SheetRename[] {
  const drawn = new Map(JSON.parse(book.state(KEY) ?? "[]") as [id: string, name: string][]);
  return book.sheets.flatMap((sheet) => {
    const from = drawn.get(sheet.getSheetId());
    const to = sheet.getSheetName();
    return from === undefined || from === to ? [] : [{ from, to }];
  });
}

/** The names of those sheets now, by the old ones in lower case. */
export function newSheetNames(book: Book): SheetNames {
  return new Map(sheetRenames(book).map(({ from, to }) => [from.toLowerCase(), to]));
}
