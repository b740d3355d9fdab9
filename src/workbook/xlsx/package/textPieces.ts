import { WorkbookError } from "../../workbookError";

/** The bytes of a part as text, in pieces as they come. @throws {WorkbookError} filePartInvalid */
export function* textPieces(part: string, pieces: Iterable<Uint8Array>): Iterable<string> {
  let decode: ((bytes?: Uint8Array) => string) | undefined;
  for (const piece of pieces) yield (decode ??= decoderOf(part, piece))(piece);
  yield decode?.() ?? "";
}

/** Decodes by what the first bytes say; called without any, it ends. */
function decoderOf(part: string, first: Uint8Array): (bytes?: Uint8Array) => string {
  const encoding = encodingOf(first);
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch (error) {
      if (!isTypeError(error)) throw error;
      throw new WorkbookError("filePartInvalid", { part, reason: encoding });
    }
  };
}

function encodingOf([first, second]: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** By name: the decoder may come from another realm than the code that asks. */
function isTypeError(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "name" in error && error.name === "TypeError"
  );
}
