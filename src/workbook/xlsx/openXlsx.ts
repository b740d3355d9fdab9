import { fileFormatOf } from "../fileFormat";
import { WorkbookError } from "../workbookError";
import { checkZipLimits, isSheetPart, ZIP_LIMITS, type ZipLimits } from "./zip/zipLimits";
import type { Packing } from "./zip/packing";
import { readZip } from "./zip/readZip";
import { unpackEntry, unpackPieces, type ZipEntry } from "./zip/zipEntry";
import { declaresDocument } from "./xml/declaresDocument";
import { drain, Parts } from "./package/parts";
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
  const long = entries.filter(isLongSheet);
  entries.forEach((entry, index) => {
    if (!long.includes(entry)) checkEntry(entry);
    onProgress?.("unpacking", index + 1, entries.length);
  });
  const file = new XlsxFile(new Parts(entries, packing));
  const sheets = file.part.sheets.filter(({ hasCells }) => hasCells);
  sheets.forEach((sheet, index) => {
    onProgress?.("reading", index + 1, sheets.length);
    file.content(sheet);
  });
  const read = new Set(sheets.map(({ part }) => file.parts.entry(part)));
  for (const entry of long) if (!read.has(entry)) drain(unpackPieces(entry)[Symbol.iterator]());
  return new XlsxWorkbook(file);
}

/** A long sheet is checked while it is read: it is unpacked once, and never whole. */
const LONG = 2 ** 22;

function isLongSheet({ name, size }: ZipEntry): boolean {
  return size > LONG && isSheetPart(name);
}

function checkEntry(entry: ZipEntry): void {
  const bytes = unpackEntry(entry);
  if (/\.(xml|rels)$/i.test(entry.name) && declaresDocument(bytes)) {
    throw new WorkbookError("fileUnsafe", { part: entry.name });
  }
}
