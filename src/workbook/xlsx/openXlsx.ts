import { WorkbookError } from "../workbookError";
import { checkContainer } from "./zip/checkContainer";
import { checkZipLimits, ZIP_LIMITS, type ZipLimits } from "./zip/zipLimits";
import { readZip } from "./zip/readZip";
import { unpackEntry, type ZipEntry } from "./zip/zipEntry";
import { declaresDocument } from "./xml/declaresDocument";
import { Parts } from "./package/parts";
import { XlsxFile } from "./xlsxFile";
import { XlsxWorkbook } from "./xlsxWorkbook";

export interface OpenOptions {
  readonly limits?: Partial<ZipLimits>;
}

/**
 * A workbook from the bytes of its file. Everything is checked first: the container and its limits, the
 * checksum of every part, declarations of documents and entities, and every sheet is read.
 *
 * @throws {WorkbookError} fileEmpty, fileEncrypted, fileOldFormat, fileBinaryFormat, fileNotWorkbook,
 * fileDamaged, fileTooLarge, fileUnsafe, filePartMissing, filePartInvalid
 */
export function openXlsx(bytes: Uint8Array, { limits = {} }: OpenOptions = {}): XlsxWorkbook {
  const allowed = { ...ZIP_LIMITS, ...limits };
  checkContainer(bytes);
  const entries = readZip(bytes, allowed.parts);
  checkZipLimits(entries, allowed);
  entries.forEach(checkEntry);
  const file = new XlsxFile(new Parts(entries));
  for (const sheet of file.part.sheets) if (sheet.hasCells) file.content(sheet);
  return new XlsxWorkbook(file);
}

function checkEntry(entry: ZipEntry): void {
  const bytes = unpackEntry(entry);
  if (/\.(xml|rels)$/i.test(entry.name) && declaresDocument(bytes)) {
    throw new WorkbookError("fileUnsafe", { part: entry.name });
  }
}
