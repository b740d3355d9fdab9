import type { ZipEntry } from "./zipEntry";

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const NAME_IS_UTF8 = 0x0800;

/** The container of the entries in their order; packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ nameBytes }) => nameBytes);
  const nameLength = names.reduce((sum, name) => sum + name.length, 0);
  const packedLength = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const fixed = entries.length * (LOCAL_LENGTH + CENTRAL_LENGTH) + END_LENGTH;
  const bytes = new Uint8Array(fixed + 2 * nameLength + packedLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry, index) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry, names[index]!.length);
    bytes.set(names[index]!, at + LOCAL_LENGTH);
    bytes.set(entry.packed, at + LOCAL_LENGTH + names[index]!.length);
    at += LOCAL_LENGTH + names[index]!.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(names[index]!, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + names[index]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and the directory share. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.isNameUtf8 ? NAME_IS_UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
