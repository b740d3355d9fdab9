import { createReadStream, type ReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { createGunzip, type Gunzip } from "node:zlib";
import { CsvReader } from "../../workbook/csv/csvReader";
import { CliError } from "../cliError";
import { codeOf, explained } from "../fileErrors";
import { utf8Pieces } from "./utf8Pieces";

const PIECE = 1 << 20;
const [LF, COMMA, TAB, SEMICOLON, BAR] = [10, 44, 9, 59, 124];
const PACKED = /\.gz$/i;

/** A file of lines that is open for reading. */
export interface OpenCsv {
  readonly name: string;
  readonly reader: CsvReader;
  /** About how many lines it has; 0 where nobody knows. */
  readonly expected: number;
  /** The part of it that was read, 0–1. */
  readonly share: () => number;
}

/**
 * Opens a .csv or a packed .csv.gz for reading piece by piece. The character that separates most cells of the first line
 * is the separator.
 *
 * @throws {CliError} inputMissing, notFile, textUnreadable, packedUnreadable and what forbids to read
 */
export async function openCsv(path: string): Promise<OpenCsv> {
  const size = await sizeOf(path);
  let passed = 0;
  const file = createReadStream(path, { highWaterMark: PIECE });
  file.on("data", (piece) => (passed += piece.length));
  const isPacked = PACKED.test(path);
  const text = utf8Pieces(readable(isPacked ? file.pipe(unpacked(file)) : file, path), path);
  const first = await text.next();
  const { head, told } = withoutTold(first.done ? new Uint8Array(0) : first.value);
  const whole = isPacked ? await unpackedSize(path, size) : size;
  return {
    name: basename(path)
      .replace(PACKED, "")
      .replace(/\.\w+$/, ""),
    reader: new CsvReader(withFirst(head, text), told ?? separatorOf(head)),
    expected: expectedLines(head, whole),
    share: () => (size === 0 ? 1 : passed / size),
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CliError("notFile", { path });
    return found.size;
  } catch (error) {
    throw explained(error, path, "inputMissing");
  }
}

/** Passes on why the file cannot be read, for which a pipe would wait for ever. */
function unpacked(file: ReadStream): Gunzip {
  const packed = createGunzip({ chunkSize: PIECE });
  file.on("error", (error: Error) => packed.destroy(error));
  return packed;
}

async function* readable(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (error) {
    if (/^Z_/.test(codeOf(error))) throw new CliError("packedUnreadable", { path });
    throw explained(error, path, "inputMissing");
  }
}

/** The last four bytes of a packed file say how long it was, up to 4 GB. */
async function unpackedSize(path: string, size: number): Promise<number> {
  if (size < 18) return 0;
  const file = await open(path, "r");
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, size - 4);
    return buffer.readUInt32LE(0);
  } finally {
    await file.close();
  }
}

async function* withFirst(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** The first line of some files tells the separator, as Excel writes it: sep=; */
function withoutTold(head: Uint8Array): { head: Uint8Array; told?: number } {
  const line = /^sep=(.)\r?\n/.exec(Buffer.from(head.subarray(0, 8)).toString("latin1"));
  if (!line) return { head };
  return { head: head.subarray(line[0].length), told: line[1]!.charCodeAt(0) };
}

function separatorOf(head: Uint8Array): number {
  const end = head.indexOf(LF);
  const line = end < 0 ? head : head.subarray(0, end);
  const counts = [COMMA, TAB, SEMICOLON, BAR].map((separator) => ({
    separator,
    count: line.reduce((sum, byte) => sum + (byte === separator ? 1 : 0), 0),
  }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator;
}

/** From the lines of the first piece, with a little more, since a column that is too short is copied. */
function expectedLines(head: Uint8Array, size: number): number {
  const lines = head.reduce((sum, byte) => sum + (byte === LF ? 1 : 0), 0);
  if (lines === 0) return 0;
  return Math.ceil((Math.max(size, head.length) / head.length) * lines * 1.03) + 16;
}
