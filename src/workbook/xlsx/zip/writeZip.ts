import { WorkbookError } from "../../workbookError";
import { joined, type ZipEntry } from "./zipEntry";

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const NAME_IS_UTF8 = 0x0800;

/** The container of the entries in their order; packed bytes are copied as they are. @throws {WorkbookError} fileTooLarge */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  return joined([...zipPieces(entries)]);
}

/** The same in pieces, one behind the other: a long file need not stand in memory a second time. */
export function* zipPieces(entries: readonly ZipEntry[]): Iterable<Uint8Array> {
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    const head = localHeader(entry);
    yield head;
    yield entry.packed;
    at += head.length + entry.packed.length;
    if (at > MOST_BYTES)
      throw new WorkbookError("fileTooLarge", { found: "> 4 GB", limit: "4 GB" });
  }
  const directory = joined(entries.map((entry, index) => directoryRecord(entry, offsets[index]!)));
  yield directory;
  yield endRecord(entries.length, directory.length, at);
}

/** Places in the container are told in 32 bits. */
const MOST_BYTES = 0xffff_fffe;

function localHeader(entry: ZipEntry): Uint8Array {
  const { bytes, view } = record(LOCAL_LENGTH, entry.nameBytes);
  view.setUint32(0, 0x04034b50, true);
  writeFields(view, 4, entry);
  return bytes;
}

function directoryRecord(entry: ZipEntry, offset: number): Uint8Array {
  const { bytes, view } = record(CENTRAL_LENGTH, entry.nameBytes);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeFields(view, 6, entry);
  view.setUint32(38, entry.attributes, true);
  view.setUint32(42, offset, true);
  return bytes;
}

function endRecord(count: number, length: number, start: number): Uint8Array {
  const { bytes, view } = record(END_LENGTH, new Uint8Array());
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return bytes;
}

function record(length: number, name: Uint8Array): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(length + name.length);
  bytes.set(name, length);
  return { bytes, view: new DataView(bytes.buffer) };
}

/** The fields that a local header and the directory share. */
function writeFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.isNameUtf8 ? NAME_IS_UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
