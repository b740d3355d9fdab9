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
    return decode(unpackEntry(this.entry(name)));
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

  write(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const written = this.entries.get(key(name))?.name ?? name;
    this.entries.set(key(name), packEntry(written, bytes));
  }

  remove(name: string): void {
    this.entries.delete(key(name));
  }
}

/** The longest text that a browser or Node can hold, in characters. */
const LONGEST_TEXT = 0x1fffffe8;

function decode(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) {
    throw new WorkbookError("fileTooLarge", { found: "> 512 MB", limit: "512 MB" });
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Names of parts ignore case; some writers use backslashes. */
function key(name: string): string {
  return name.replace(/\\/g, "/").toLowerCase();
}
