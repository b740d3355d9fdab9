import { WorkbookError } from "../../workbookError";
import { PLAIN_PACKING, type Packing } from "../zip/packing";
import { packEntry, unpackEntry, unpackPieces, type ZipEntry } from "../zip/zipEntry";
import { declaresDocument } from "../xml/declaresDocument";
import { XmlError, XmlScanner } from "../xml/xmlScanner";
import { packText } from "./packText";
import { textPieces } from "./textPieces";
import { partKey } from "../zip/partKey";

/**
 * The parts of a file by their names, in their order. Reading gives bytes or text; writing replaces a part
 * or appends one. Parts that nobody writes keep their packed bytes.
 */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(
    entries: Iterable<ZipEntry>,
    private readonly packing: Packing = PLAIN_PACKING,
  ) {
    for (const entry of entries) this.entries.set(partKey(entry.name), entry);
  }

  /** A copy to work on; the original stays as it is. */
  copy(): Parts {
    return new Parts(this.entries.values(), this.packing);
  }

  list(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  names(): readonly string[] {
    return this.list().map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** @throws {WorkbookError} filePartMissing */
  entry(name: string): ZipEntry {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new WorkbookError("filePartMissing", { part: name });
    return entry;
  }

  /** @throws {WorkbookError} filePartMissing, fileDamaged, fileTooLarge */
  text(name: string): string {
    return decode(name, unpackEntry(this.entry(name)));
  }

  /**
   * What a reader makes of the text of a part; what is wrong with its XML is told with its name.
   *
   * @throws {WorkbookError} filePartMissing, filePartInvalid, fileDamaged, fileTooLarge
   */
  parse<Result>(name: string, read: (xml: string) => Result): Result {
    const text = this.text(name);
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new WorkbookError("filePartInvalid", { part: name, reason: error.message });
    }
  }

  /**
   * What a reader makes of a part that it goes through once, from the first piece to the last: a long one never stands
   * whole in memory. What is wrong with the container is told before what is wrong with the XML.
   *
   * @throws {WorkbookError} filePartMissing, filePartInvalid, fileDamaged, fileUnsafe
   */
  scan<Result>(name: string, read: (scanner: XmlScanner) => Result): Result {
    const bytes = unpackPieces(this.entry(name))[Symbol.iterator]();
    try {
      const texts = textPieces(name, checkedPieces(name, bytes))[Symbol.iterator]();
      const result = read(new XmlScanner("", () => texts.next().value as string | undefined));
      drain(bytes);
      return result;
    } catch (error) {
      drain(bytes);
      if (!(error instanceof XmlError)) throw error;
      throw new WorkbookError("filePartInvalid", { part: name, reason: error.message });
    }
  }

  write(name: string, text: string): void {
    const written = this.entries.get(partKey(name))?.name ?? name;
    this.entries.set(partKey(name), packEntry(written, encode(text)));
  }

  /** The same of a part that comes in pieces; a long one never stands whole in memory. */
  writePieces(name: string, pieces: Iterable<string>): void {
    const written = this.entries.get(partKey(name))?.name ?? name;
    this.entries.set(partKey(name), packText(written, pieces, this.packing));
  }

  remove(name: string): void {
    this.entries.delete(partKey(name));
  }
}

/** The pieces of a part, if it declares no document. @throws {WorkbookError} fileUnsafe */
function* checkedPieces(part: string, pieces: Iterator<Uint8Array>): Iterable<Uint8Array> {
  let isFirst = true;
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    if (isFirst && declaresDocument(next.value)) throw new WorkbookError("fileUnsafe", { part });
    isFirst = false;
    yield next.value;
  }
}

/** Whatever is left is unpacked too, so that the checksum is seen. @throws {WorkbookError} fileDamaged */
export function drain(pieces: Iterator<Uint8Array>): void {
  while (!pieces.next().done);
}

/** The longest text that a browser or Node can hold, in characters. */
const LONGEST_TEXT = 0x1fffffe8;

function decode(part: string, bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) {
    throw new WorkbookError("fileTooLarge", { found: "> 512 MB", limit: "512 MB" });
  }
  return [...textPieces(part, [bytes])].join("");
}

/** Parts are written in UTF-8, whatever they were in before. */
function encode(text: string): Uint8Array {
  const declared = /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i;
  return new TextEncoder().encode(text.replace(declared, "$1$2UTF-8$2"));
}
