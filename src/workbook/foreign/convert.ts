import type { FileFormat } from "../fileFormat";
import { createXlsx } from "../xlsx/createXlsx";
import { WorkbookError } from "../workbookError";
import type { AsXlsx, ForeignBook } from "./foreignBook";
import { lostSentence } from "./lostSentence";
import { readDelimited } from "./readDelimited";
import { readHtml } from "./readHtml";
import { readOds } from "./readOds";
import { readXls } from "./readXls";
import { readXml2003 } from "./readXml2003";

const READERS: Readonly<
  Record<Exclude<FileFormat, "xlsx">, (bytes: Uint8Array, name: string) => ForeignBook>
> = {
  xls: readXls,
  ods: readOds,
  xml2003: readXml2003,
  html: readHtml,
  text: readDelimited,
};

/** More than this would not fit into memory several times over, as reading it does. */
const MOST_BYTES = 256 * 2 ** 20;

/** A file of another format as an .xlsx. @throws {WorkbookError} as asXlsx */
export async function convert(
  bytes: Uint8Array,
  name: string,
  format: Exclude<FileFormat, "xlsx">,
): Promise<AsXlsx> {
  if (bytes.length > MOST_BYTES) {
    const found = `${Math.ceil(bytes.length / 2 ** 20)} MB`;
    throw new WorkbookError("fileTooLarge", { found, limit: `${MOST_BYTES / 2 ** 20} MB` });
  }
  const book = READERS[format](bytes, name);
  if (book.sheets.every(({ rows }) => rows.length === 0)) throw new WorkbookError("fileNoTable");
  const workbook = createXlsx();
  await workbook.sheets.render(book.sheets);
  workbook.define({ set: book.names, removed: [] });
  const lost = lostSentence(book, name);
  return { bytes: workbook.save(), lost: lost ? [lost] : [] };
}
