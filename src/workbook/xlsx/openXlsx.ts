import { fileFormatOf } from "../fileFormat";
import { WorkbookError } from "../workbookError";
import { checkZipLimits, ZIP_LIMITS, type ZipLimits } from "./zip/zipLimits";
import type { Packing } from "./zip/packing";
import { readZip } from "./zip/readZip";
import { unpackEntry, type ZipEntry } from "./zip/zipEntry";
import { declaresDocument } from "./xml/declaresDocument";
import { Parts } from "./package/parts";
import { XlsxFile } from "./xlsxFile";
import { XlsxWorkbook } from "./xlsxWorkbook";

export interface OpenOptions {
  readonly limits?: Partial<ZipLimits>;
  /** How parts that are written will be packed. */
  readonly packing?: Packing;
  /** Told of every part that was checked and of every sheet that is about to be read. */
  readonly onProgress?: (step: "unpacking" | "reading", done: number, total: number) => void;
}

/**
 * A workbook from the bytes of its file, which is one of .xlsx or .xlsm; others are made one first (foreign/asXlsx.ts). Everything is checked first: the container and its limits, the
 * checksum of every part, declarations of documents and entities, and every sheet is read.
 *
 * @throws {WorkbookError} fileEmpty, fileEncrypted, fileBinaryFormat, fileNotWorkbook,
 * fileDamaged, fileTooLarge, fileUnsafe, filePartMissing, filePartInvalid
 */
export function openXlsx(
  bytes: Uint8Array,
  { limits = {}, packing, onProgress }: OpenOptions = {},
): XlsxWorkbook {
  const allowed = { ...ZIP_LIMITS, ...limits };
  if (fileFormatOf(bytes, "") !== "xlsx") throw new WorkbookError("fileNotWorkbook");
  const entries = readZip(bytes, allowed.parts);
  checkZipLimits(entries, allowed);
  entries.forEach((entry, index) => {
    checkEntry(entry);
    onProgress?.("unpacking", index + 1, entries.length);
  });
  const file = new XlsxFile(new Parts(entries, packing));
  const sheets = file.part.sheets.filter(({ hasCells }) => hasCells);
  sheets.forEach((sheet, index) => {
    onProgress?.("reading", index + 1, sheets.length);
    file.content(sheet);
  });
  return new XlsxWorkbook(file);
}

function checkEntry(entry: ZipEntry): void {
  const bytes = unpackEntry(entry);
  if (/\.(xml|rels)$/i.test(entry.name) && declaresDocument(bytes)) {
    throw new WorkbookError("fileUnsafe", { part: entry.name });
  }
}
