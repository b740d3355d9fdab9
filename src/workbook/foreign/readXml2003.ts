import { WorkbookError } from "../workbookError";
import { XmlError, XmlScanner } from "../xlsx/xml/xmlScanner";
import type { SheetSpec } from "../sheetSpec";
import { bookOfParsed } from "./bookOfParsed";
import { decodeText } from "./decodeText";
import type { ForeignBook, LostKind } from "./foreignBook";
import { parsedBook } from "./parsedBook";
import { columnCount } from "./sheetRows";

/**
 * A workbook in the XML of Excel 2003, which many office systems export under .xls.
 *
 * @throws {WorkbookError} fileTextUnreadable, fileUnsafe, fileDamaged, filePartInvalid, sheetTooLarge
 */
export function readXml2003(bytes: Uint8Array): ForeignBook {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const text = decodeText(bytes, /encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]);
  if (/<!DOCTYPE/i.test(text)) throw new WorkbookError("fileUnsafe", { part: "DOCTYPE" });
  const columns = columnsOf(text);
  const has = (word: RegExp): boolean => word.test(text);
  const lost = new Set<LostKind>(["fonts", "print"]);
  if (has(/<(?:ss:)?Comment\b/)) lost.add("comments");
  if (has(/\bss:HRef=/)) lost.add("links");
  if (has(/<(?:x:)?DataValidation\b/)) lost.add("validations");
  if (has(/<(?:x:)?ConditionalFormatting\b/)) lost.add("conditionals");
  if (has(/\bss:Protected="1"/)) lost.add("protection");
  // What it says of its encoding was true of the bytes, not of the text.
  const book = bookOfParsed(
    parsedBook(text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/, "$1")),
    lost,
  );
  return {
    ...book,
    sheets: book.sheets.map((sheet, at): SheetSpec => {
      const count = columnCount(sheet.rows);
      const { widths = [], hiddenColumns = [] } = columns[at] ?? {};
      return {
        ...sheet,
        widths: widths.slice(0, count),
        hiddenColumns: hiddenColumns.filter((column) => column < count),
      };
    }),
  };
}

type Columns = Pick<SheetSpec, "widths" | "hiddenColumns">;

/** Points of a width to letters of the usual typeface. */
const POINTS = 5.25;
const USUAL_WIDTH = 8.43;
const MOST_COLUMNS = 16_384;

/** Widths and hidden columns of each sheet, which the library does not read. */
function columnsOf(xml: string): Columns[] {
  const found: { widths: number[]; hiddenColumns: number[] }[] = [];
  const scanner = new XmlScanner(xml);
  let next = 0;
  try {
    while (scanner.next()) {
      if (scanner.kind !== "open") continue;
      if (scanner.name === "Worksheet") {
        found.push({ widths: [], hiddenColumns: [] });
        next = 0;
      }
      const own = found.at(-1);
      refuseFar(scanner);
      if (scanner.name !== "Column" || !own) continue;
      const number = (name: string, other: number): number =>
        Number(scanner.attribute(name) ?? other) || other;
      const first = number("Index", next + 1) - 1;
      const last = Math.min(first + number("Span", 0), MOST_COLUMNS - 1);
      next = last + 1;
      const width = number("Width", USUAL_WIDTH * POINTS) / POINTS;
      for (let column = first; column >= 0 && column <= last; column += 1) {
        while (own.widths.length < column) own.widths.push(USUAL_WIDTH);
        own.widths[column] = width;
        if (scanner.attribute("Hidden") === "1") own.hiddenColumns.push(column);
      }
    }
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new WorkbookError("filePartInvalid", { part: "XML", reason: error.message });
  }
  return found;
}

const MOST_LINES = 1_048_576;

/** The library counts up to whatever place is named, and never comes to one outside every sheet. @throws {XmlError} */
function refuseFar(scanner: XmlScanner): void {
  for (const name of PLACES) {
    const text = scanner.attribute(name);
    if (text !== undefined && !(Number(text) >= 0 && Number(text) <= MOST_LINES)) {
      throw new XmlError(`${name} ${text}`);
    }
  }
}

const PLACES = ["Index", "Span", "MergeAcross", "MergeDown"];
