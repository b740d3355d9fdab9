import { isAscii, isUtf8 } from "node:buffer";
import { CliError } from "../cliError";

/** What tells at the start that a text is UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];

/**
 * The pieces of a text as UTF-8, whatever it is written in: UTF-8, or GB18030 as Chinese programs write. The first piece
 * that is more than ASCII decides; a text that is neither throughout is refused, as its names could not be told apart.
 *
 * @throws {CliError} textUnreadable
 */
export async function* utf8Pieces(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  let translate: Translation | undefined;
  let isFirst = true;
  for await (const piece of pieces) {
    const bytes =
      isFirst && MARK.every((byte, at) => piece[at] === byte) ? piece.subarray(3) : piece;
    isFirst = false;
    if (!translate) {
      if (isAscii(bytes)) {
        yield bytes;
        continue;
      }
      translate = isUtf8(withoutCutEnd(bytes)) ? utf8(path) : gb18030(path);
    }
    yield translate(bytes, true);
  }
  if (translate) yield translate(new Uint8Array(0), false);
}

/** A piece in UTF-8; what is cut off at its end goes before the next. */
type Translation = (piece: Uint8Array, isMore: boolean) => Uint8Array;

function utf8(path: string): Translation {
  let rest: Uint8Array = new Uint8Array(0);
  return (piece, isMore) => {
    const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
    const whole = isMore ? withoutCutEnd(bytes) : bytes;
    if (!isUtf8(whole)) throw new CliError("textUnreadable", { path });
    rest = bytes.slice(whole.length);
    return whole;
  };
}

function gb18030(path: string): Translation {
  const decoder = new TextDecoder("gb18030", { fatal: true });
  const encoder = new TextEncoder();
  return (piece, isMore) => {
    try {
      return encoder.encode(decoder.decode(piece, { stream: isMore }));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new CliError("textUnreadable", { path });
    }
  };
}

/** A character of UTF-8 has at most four bytes; one that is cut off begins in the last three. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}
