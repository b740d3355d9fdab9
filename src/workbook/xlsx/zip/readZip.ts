import { WorkbookError } from "../../workbookError";
import type { ZipEntry } from "./zipEntry";

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

/**
 * The entries of a zip container from its central directory, nothing unpacked yet; `mostParts` bounds the
 * directory before it is read.
 *
 * @throws {WorkbookError} fileDamaged, fileTooLarge, fileEncrypted
 */
export function readZip(bytes: Uint8Array, mostParts: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = directory(view);
    if (count > mostParts) {
      throw new WorkbookError("fileTooLarge", { found: count, limit: mostParts });
    }
    const entries: ZipEntry[] = [];
    for (let at = start; entries.length < count;) {
      if (view.getUint32(at, true) !== CENTRAL) throw new WorkbookError("fileDamaged");
      entries.push(readEntry(bytes, view, at));
      at += 46 + lengthsAfter(view, at + 28);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new WorkbookError("fileDamaged");
    throw error;
  }
}

/** Where the central directory starts; the end record stands before a comment of at most 65535 bytes. */
function directory(view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) throw new WorkbookError("fileDamaged");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const isLarge = count === 0xffff || start === UNKNOWN_32;
  if (!isLarge || end < 20 || view.getUint32(end - 20, true) !== END_64_LOCATOR)
    return { count, start };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== END_64) throw new WorkbookError("fileDamaged");
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw new WorkbookError("fileEncrypted");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const [size, packedSize, offset] = wideFields(view, at, nameEnd, [24, 20, 42]);
  if (view.getUint32(offset!, true) !== LOCAL) throw new WorkbookError("fileDamaged");
  const from =
    offset! + 30 + view.getUint16(offset! + 26, true) + view.getUint16(offset! + 28, true);
  if (from + packedSize! > bytes.length) throw new WorkbookError("fileDamaged");
  return {
    name: readName(nameBytes),
    nameBytes,
    isNameUtf8: (flags & 0x0800) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: size!,
    packed: bytes.subarray(from, from + packedSize!),
    time: view.getUint32(at + 12, true),
    attributes: view.getUint32(at + 38, true),
  };
}

/** Some programs write names in other encodings: those stay apart from each other letter by letter. */
function readName(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd")
    ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
    : text;
}

/** Fields of 32 bits; one that says "unknown" stands in the zip64 extra field, in the same order. */
function wideFields(
  view: DataView,
  at: number,
  extra: number,
  fields: readonly number[],
): number[] {
  let wide = extra;
  const end = extra + view.getUint16(at + 30, true);
  while (wide < end && view.getUint16(wide, true) !== 1) wide += 4 + view.getUint16(wide + 2, true);
  wide += 4;
  return fields.map((field) => {
    const value = view.getUint32(at + field, true);
    if (value !== UNKNOWN_32) return value;
    if (wide >= end) throw new WorkbookError("fileDamaged");
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
}

function lengthsAfter(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true) + view.getUint16(at + 4, true);
}
