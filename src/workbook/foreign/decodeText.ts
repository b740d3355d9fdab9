import { WorkbookError } from "../workbookError";

/**
 * The text of a file: by its mark at the start, else UTF-8 where all of it is, else what the file says of itself, else
 * GB18030, in which Chinese programs write. A web page that says GB2312 and is UTF-8 is UTF-8.
 *
 * @throws {WorkbookError} fileTextUnreadable
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const tries = [markOf(bytes) ?? "utf-8", declared, "gb18030"];
  for (const encoding of tries) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  throw new WorkbookError("fileTextUnreadable");
}

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Undefined where the bytes are no text in the encoding, or nobody knows the encoding; a mark is left out. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** By name: the decoder may come from another realm than the code that asks. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("name" in error)) return false;
  return error.name === "TypeError" || error.name === "RangeError";
}
