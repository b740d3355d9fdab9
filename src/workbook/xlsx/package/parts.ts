import { WorkbookError } from "../../workbookError";
import { PLAIN_PACKING, type Packing } from "../zip/packing";
import { joined, packEntry, packPieces, unpackEntry, type ZipEntry } from "../zip/zipEntry";
import { XmlError } from "../xml/xmlScanner";

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
    for (const entry of entries) this.entries.set(key(entry.name), entry);
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

  /** The same of a part that comes in pieces; a long one never stands whole in memory. */
  writePieces(name: string, pieces: Iterable<string>): void {
    const { first, rest } = headOf(encodedPieces(pieces));
    const written = this.entries.get(key(name))?.name ?? name;
    const entry = rest
      ? packPieces(written, chained(first, rest), this.packing)
      : packEntry(written, joined(first));
    this.entries.set(key(name), entry);
  }

  remove(name: string): void {
    this.entries.delete(key(name));
  }
}

/** Up to so many bytes a part is packed as a whole. */
const SHORT_PART = 2 ** 20;

/** The pieces of a short part, or those up to that length and what gives the others. */
function headOf(pieces: Iterator<Uint8Array>): {
  readonly first: readonly Uint8Array[];
  readonly rest: Iterator<Uint8Array> | undefined;
} {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length <= SHORT_PART) {
    const { done, value } = pieces.next();
    if (done) return { first, rest: undefined };
    first.push(value);
    length += value.length;
  }
  return { first, rest: pieces };
}

function* chained(first: readonly Uint8Array[], rest: Iterator<Uint8Array>): Iterable<Uint8Array> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Pieces of text as bytes, in pieces long enough to be packed well. */
function* encodedPieces(pieces: Iterable<string>): Iterator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PIECE) continue;
    yield encoder.encode(waiting.join(""));
    waiting = [];
    length = 0;
  }
  yield encoder.encode(waiting.join(""));
}

const PIECE = 2 ** 18;

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
