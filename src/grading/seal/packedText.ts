import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** A text deflated and written in base64, so that cells and stored texts can hold it. */
export function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 4 });
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(characters.join(""));
}

/** What was packed; undefined where somebody changed it so that it is no such text any more. */
export function unpacked(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return strFromU8(inflateSync(bytes));
  } catch (error) {
    // Broken base64 is a DOMException, broken deflate an error with a code; anything else is a bug.
    if (error instanceof DOMException || (error instanceof Error && "code" in error)) {
      return undefined;
    }
    throw error;
  }
}
