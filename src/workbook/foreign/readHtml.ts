import type { WorkBook } from "@e965/xlsx";
import type { CellValue } from "../cell";
import type { SheetSpec } from "../sheetSpec";
import { cellOfText } from "../csv/cellOfText";
import { decodeText } from "./decodeText";
import type { ForeignBook } from "./foreignBook";
import { parsedBook } from "./parsedBook";
import { sheetNames, trimmedRows } from "./sheetRows";
import { sheetOfParsed } from "./sheetOfParsed";
import { plainFileName } from "../fileEndings";
import { WorkbookError } from "../workbookError";

/**
 * The tables of a web page that somebody called .xls, a sheet for each. A page knows texts only, so they are taken as
 * those of a .csv are.
 *
 * @throws {WorkbookError} fileTextUnreadable, fileNoTable, fileDamaged, sheetTooLarge
 */
export function readHtml(bytes: Uint8Array, name: string): ForeignBook {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const text = decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]);
  if (!/<table/i.test(text)) throw new WorkbookError("fileNoTable");
  const book: WorkBook = parsedBook(withinReach(text), { raw: true });
  const own = plainFileName(name);
  const names = sheetNames(
    book.SheetNames.map((_, at) =>
      book.SheetNames.length === 1 ? own : `${own.slice(0, 25)}-${at + 1}`,
    ),
  );
  const sheets = book.SheetNames.map((given, at): SheetSpec => {
    const taking = { name: names[at]!, hidden: 0, is1904: false, formula: () => undefined };
    const sheet = sheetOfParsed(book.Sheets[given]!, taking);
    const rows = sheet.rows.map((row) =>
      row.map((cell) => (cell ? cellOfText(textOf(cell.value)) : undefined)),
    );
    return { ...sheet, rows: trimmedRows(rows) };
  });
  return { sheets, names: [], lost: new Set(["fonts"]), lostFormulas: 0 };
}

/** How far a cell may reach, by the HTML standard (4.9.11); browsers take more for as much. */
const MOST_SPAN = { col: 1000, row: 65_534 } as const;

/** The library counts up to whatever span is named. */
function withinReach(text: string): string {
  return text.replace(/<t[dh]\b[^>]*>/gi, (tag) =>
    tag.replace(/\b(col|row)(span\s*=\s*["']?\s*)(\d+)/gi, (span, kind: string, between, count) => {
      const most = MOST_SPAN[kind.toLowerCase() as keyof typeof MOST_SPAN];
      return Number(count) > most ? `${kind}${between}${most}` : span;
    }),
  );
}

/** The library gives texts only, when it is asked to. */
function textOf(value: CellValue): string {
  return typeof value === "string" ? value : "";
}
