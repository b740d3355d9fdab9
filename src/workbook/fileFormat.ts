import { endingOf } from "./fileEndings";
import { WorkbookError } from "./workbookError";

/** How a file is built inside, whatever its name says; xml2003 and html are what office systems export under .xls. */
export type FileFormat = "xlsx" | "xls" | "ods" | "xml2003" | "html" | "text";

/**
 * Tells by its first bytes how a file is built. Only what is plain text is told apart by its name: a comma means nothing
 * in a letter.
 *
 * @throws {WorkbookError} fileEmpty, fileEncrypted, fileOldFormat, fileNotWorkbook, fileTextUnreadable
 */
export function fileFormatOf(bytes: Uint8Array, name: string): FileFormat {
  if (bytes.length === 0) throw new WorkbookError("fileEmpty");
  if (startsWith(bytes, OLE)) {
    const isEncrypted = includes(bytes, "EncryptedPackage") || includes(bytes, "DataSpaces");
    if (isEncrypted) throw new WorkbookError("fileEncrypted");
    return "xls";
  }
  if (BARE_BIFF.some((start) => startsWith(bytes, start))) throw new WorkbookError("fileOldFormat");
  if (startsWith(bytes, ZIP)) return isOpenDocument(bytes) ? "ods" : "xlsx";
  return textFormat(bytes, name);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** The first record of a worksheet without a container: versions 2 to 5. */
const BARE_BIFF = [0x00, 0x02, 0x04, 0x08].map((version) => [0x09, version]);

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether the name of a stream stands in an OLE container: such names are UTF-16. */
function includes(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0]!); at >= 0; at = bytes.indexOf(wide[0]!, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** OpenDocument 1.3 part 2, 2 and 3; packages of Office have a part with the types of their content instead. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const directory = asciiOf(bytes.subarray(-65_536));
  const has = (name: string): boolean => directory.includes(name);
  return has("mimetype") && has("content.xml") && !has("[Content_Types].xml");
}

function textFormat(bytes: Uint8Array, name: string): FileFormat {
  const ending = endingOf(name);
  const isTable = ending === "csv" || ending === "tsv";
  if (hasNul(bytes)) throw new WorkbookError(isTable ? "fileTextUnreadable" : "fileNotWorkbook");
  const head = asciiOf(bytes.subarray(0, 65_536)).toLowerCase();
  if (startsWithTag(bytes)) {
    if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml2003";
    if (/<(?:html|table|!doctype html)\b/.test(head)) return "html";
  }
  // Some systems export text with tabs and call it .xls.
  const isHidden = (ending === "xls" || ending === "et") && head.includes("\t");
  if (isTable || isHidden) return "text";
  throw new WorkbookError("fileNotWorkbook");
}

/** Whether a tag comes first, but for white space and the mark of an encoding. */
function startsWithTag(bytes: Uint8Array): boolean {
  const [first] = bytes.subarray(0, 1024).filter((byte) => byte > 0x20 && !MARKS.has(byte));
  return first === 0x3c;
}

const MARKS: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** No text has a zero byte, but in UTF-16, which says so at its start. */
function hasNul(bytes: Uint8Array): boolean {
  return !startsWith(bytes, [0xff, 0xfe]) && !startsWith(bytes, [0xfe, 0xff]) && bytes.includes(0);
}

/** The letters that are ASCII in any of the usual encodings. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte > 0 && byte < 0x80 ? String.fromCharCode(byte) : "",
  ).join("");
}
