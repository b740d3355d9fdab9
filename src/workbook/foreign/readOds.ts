import type { WorkBook } from "@e965/xlsx";
import type { SheetSpec } from "../sheetSpec";
import { WorkbookError } from "../workbookError";
import { Parts } from "../xlsx/package/parts";
import { declaresDocument } from "../xlsx/xml/declaresDocument";
import { readZip } from "../xlsx/zip/readZip";
import { writeZip } from "../xlsx/zip/writeZip";
import { checkZipLimits, ZIP_LIMITS } from "../xlsx/zip/zipLimits";
import { unpackEntry } from "../xlsx/zip/zipEntry";
import { bookOfParsed } from "./bookOfParsed";
import type { ForeignBook, LostKind } from "./foreignBook";
import { odsContent, type OdsContent } from "./odsTables";
import { odsFormula } from "./odsFormula";
import { parsedBook } from "./parsedBook";
import { columnCount } from "./sheetRows";

/** All that is read of a document: pictures and scripts are not even unpacked. */
const READ = ["mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"];

/**
 * A spreadsheet in OpenDocument form, as LibreOffice and WPS write it.
 *
 * @throws {WorkbookError} fileDamaged, fileEncrypted, fileTooLarge, fileUnsafe, filePartMissing, filePartInvalid, sheetTooLarge
 */
export function readOds(bytes: Uint8Array): ForeignBook {
  const entries = readZip(bytes, ZIP_LIMITS.parts);
  checkZipLimits(entries, ZIP_LIMITS);
  const parts = new Parts(entries.filter(({ name }) => READ.includes(name)));
  for (const entry of parts.list()) {
    if (declaresDocument(unpackEntry(entry)))
      throw new WorkbookError("fileUnsafe", { part: entry.name });
  }
  const manifest = parts.has("META-INF/manifest.xml") ? parts.text("META-INF/manifest.xml") : "";
  if (manifest.includes("encryption-data")) throw new WorkbookError("fileEncrypted");
  const content = parts.parse("content.xml", odsContent);
  const xml = parts.text("content.xml");
  parts.write("content.xml", withKnownConditions(xml));
  // The library refuses a document without these two, which lack in some.
  const styles = parts.has("styles.xml") ? parts.text("styles.xml") : "<styles/>";
  parts.write("styles.xml", withKnownConditions(styles));
  parts.write("META-INF/manifest.xml", "<manifest/>");
  const parsed = withContent(parsedBook(writeZip(parts.list())), content);
  const book = bookOfParsed(
    parsed,
    lostOf(
      xml,
      entries.map(({ name }) => name),
    ),
  );
  return { ...book, sheets: book.sheets.map((sheet, at) => withLines(sheet, content, at)) };
}

/** LibreOffice writes the second where only numbers are told from texts. */
const ANY_POSITIVE = /^value\(\)&(?:gt;=?0|lt;=1\.79\d*E\+308)$/;

/**
 * Formats that change with the value keep the one of positive numbers beside their last one: the library knows no others, and
 * would write to the console about each.
 */
function withKnownConditions(xml: string): string {
  return xml.replace(
    /<style:map\b[^>]*?style:condition="([^"]*)"[^>]*\/>/g,
    (map, condition: string) =>
      ANY_POSITIVE.test(condition) ? map.replace(condition, "value()&gt;=0") : "",
  );
}

/** The parsed book with the formulas, names and hidden sheets of the document. */
function withContent(book: WorkBook, { tables, names }: OdsContent): WorkBook {
  tables.forEach(({ formulas }, at) => {
    const data = book.Sheets[book.SheetNames[at] ?? ""]?.["!data"] ?? [];
    data.forEach((line, row) =>
      line?.forEach((cell, column) => {
        const written = formulas.get(row)?.get(column);
        if (cell && cell.f !== undefined)
          cell.f = written === undefined ? "" : (odsFormula(written) ?? "");
      }),
    );
  });
  const defined = names.map(({ name, refersTo }) => ({
    Name: name,
    Ref: odsFormula(refersTo) ?? "",
  }));
  const sheets = tables.map(({ isHidden }, at) => ({
    name: book.SheetNames[at] ?? "",
    Hidden: isHidden ? (1 as const) : (0 as const),
  }));
  return { ...book, Workbook: { ...book.Workbook, Names: defined, Sheets: sheets } };
}

function withLines(sheet: SheetSpec, { tables }: OdsContent, at: number): SheetSpec {
  const table = tables[at];
  if (!table) return sheet;
  const columns = columnCount(sheet.rows);
  const rows = sheet.rows.length;
  return {
    ...sheet,
    widths: table.widths.slice(0, columns),
    heights: table.heights.slice(0, rows),
    hiddenRows: table.hiddenRows.filter((row) => row < rows),
    hiddenColumns: table.hiddenColumns.filter((column) => column < columns),
  };
}

function lostOf(xml: string, parts: readonly string[]): ReadonlySet<LostKind> {
  const lost = new Set<LostKind>(["fonts", "print"]);
  if (parts.some((name) => /^(?:Basic|Scripts)\/./.test(name))) lost.add("macros");
  if (/<draw:object\b/.test(xml)) lost.add("charts");
  if (/<draw:(?!object\b|frame\b)\w/.test(xml)) lost.add("pictures");
  if (xml.includes("<table:data-pilot-table ")) lost.add("pivots");
  if (xml.includes("<office:annotation")) lost.add("comments");
  if (xml.includes("<text:a ")) lost.add("links");
  if (xml.includes("<table:content-validation ")) lost.add("validations");
  if (xml.includes("<calcext:conditional-format ")) lost.add("conditionals");
  if (/<table:table\b[^>]*table:protected="true"/.test(xml)) lost.add("protection");
  return lost;
}
