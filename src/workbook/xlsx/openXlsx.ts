import { WorkbookError } from "../workbookError";
import { checkContainer } from "./zip/checkContainer";
import { checkZipLimits, ZIP_LIMITS, type ZipLimits } from "./zip/zipLimits";
import { readZip } from "./zip/readZip";
import { unpackEntry, type ZipEntry } from "./zip/zipEntry";
import { Parts } from "./package/parts";
import { XlsxWorkbook } from "./xlsxWorkbook";

export interface OpenOptions {
  readonly limits?: Partial<ZipLimits>;
}

/**
 * A workbook from the bytes of its file. Everything is checked first: the container and its limits, the
 * checksum of every part, declarations of documents and entities, and that every sheet has its part.
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
  return new XlsxWorkbook(new Parts(entries));
}

function checkEntry(entry: ZipEntry): void {
  const bytes = unpackEntry(entry);
  if (/\.(xml|rels)$/i.test(entry.name) && declaresDocument(bytes)) {
    throw new WorkbookError("fileUnsafe", { part: entry.name });
  }
}

/** A document type stands before the root element: steps over what else may stand there. */
function declaresDocument(bytes: Uint8Array): boolean {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0;
  const head = bytes.subarray(0, 65_536);
  const text = isWide
    ? String.fromCharCode(...head.filter((byte) => byte !== 0).subarray(0, 8192))
    : new TextDecoder().decode(head);
  const prologue = /^[^<]*(?:<\?[^]*?\?>[^<]*|<!--[^]*?-->[^<]*)*/.exec(text)![0];
  return (
    text.startsWith("<!DOCTYPE", prologue.length) ||
    /<!ENTITY/.test(text.slice(0, prologue.length + 4096))
  );
}
