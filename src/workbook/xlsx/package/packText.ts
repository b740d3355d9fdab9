import type { Packing } from "../zip/packing";
import { joined, packEntry, packPieces, type ZipEntry } from "../zip/zipEntry";

/** Packs a part from pieces of its text; a long one never stands whole in memory. @throws {WorkbookError} fileTooLarge */
export function packText(name: string, pieces: Iterable<string>, packing: Packing): ZipEntry {
  const { first, rest } = headOf(encodedPieces(pieces));
  return rest ? packPieces(name, chained(first, rest), packing) : packEntry(name, joined(first));
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
    const next = pieces.next();
    if (next.done) return { first, rest: undefined };
    first.push(next.value);
    length += next.value.length;
  }
  return { first, rest: pieces };
}

function* chained(first: readonly Uint8Array[], rest: Iterator<Uint8Array>): Iterable<Uint8Array> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** Texts as bytes, in pieces long enough to be packed well. */
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
