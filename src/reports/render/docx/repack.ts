import { strFromU8, strToU8, unzipSync, type Zippable } from "fflate";
import { packed } from "../packed";
import { fontTable } from "./fonts";

/**
 * The package with the table of fonts, and without what differs between two runs of one day: dates of parts and of the
 * document.
 */
export function repacked(bytes: Uint8Array, date: string): Uint8Array {
  const parts: Zippable = {};
  const files = unzipSync(bytes);
  for (const path of Object.keys(files).sort()) {
    parts[path] = partOf(path, files[path]!, date);
  }
  return packed(parts, 6);
}

function partOf(path: string, bytes: Uint8Array, date: string): Uint8Array {
  if (path === "word/fontTable.xml") return strToU8(fontTable());
  if (path !== "docProps/core.xml") return bytes;
  const day = `$1${date}T00:00:00Z$2`;
  return strToU8(strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, day));
}
