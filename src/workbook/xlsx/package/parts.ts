import { WorkbookError } from "../../workbookError";
import { packEntry, unpackEntry, type ZipEntry } from "../zip/zipEntry";
import { XmlError } from "../xml/xmlScanner";

/**
 * The parts of a file by their names, in their order. Reading gives bytes or text; writing replaces a part
 * or appends one. Parts that nobody writes keep their packed bytes.
 */
export class Parts {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(entries: Iterable<ZipEntry>) {
    for (const entry of entries) this.entries.set(key(entry.name), entry);
  }

  /** A copy to work on; the original stays as it is. */
  copy(): Parts {
    return new Parts(this.entries.values());
  }

  list(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  names(): readonly string[] {
    return this.list().map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(key(name));
  }

  /** @throws {WorkbookError} filePartMissing */
  entry(name: string): ZipEntry {
    const entry = this.entries.get(key(name));
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

  write(name: string, text: string): void {
    const written = this.entries.get(key(name))?.name ?? name;
    this.entries.set(key(name), packEntry(written, encode(text)));
  }

  remove(name: string): void {
    this.entries.delete(key(name));
  }
}

/** The longest text that a browser or Node can hold, in characters. */
const LONGEST_TEXT = 0x1fffffe8;

function decode(part: string, bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) {
    throw new WorkbookError("fileTooLarge", { found: "> 512 MB", limit: "512 MB" });
  }
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const encoding = isLittle ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!isTypeError(error)) throw error;
    throw new WorkbookError("filePartInvalid", { part, reason: encoding });
  }
}

/** By name: the decoder may come from another realm than the code that asks. */
function isTypeError(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "TypeError"
  );
}

/** Parts are written in UTF-8, whatever they were in before. */
function encode(text: string): Uint8Array {
  const declared = /^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i;
  return new TextEncoder().encode(text.replace(declared, "$1$2UTF-8$2"));
}

/** Names of parts ignore case; some writers use backslashes. */
function key(name: string): string {
  return name.replace(/\\/g, "/").toLowerCase();
}
