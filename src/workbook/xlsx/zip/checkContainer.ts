import { WorkbookError } from "../../workbookError";

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Tells apart what is no workbook file before looking inside.
 *
 * @throws {WorkbookError} fileEmpty, fileEncrypted, fileOldFormat, fileNotWorkbook
 */
export function checkContainer(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError("fileEmpty");
  if (startsWith(bytes, OLE)) {
    const isEncrypted = includes(bytes, "EncryptedPackage") || includes(bytes, "DataSpaces");
    throw new WorkbookError(isEncrypted ? "fileEncrypted" : "fileOldFormat");
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) {
    throw new WorkbookError("fileOldFormat");
  }
  if (!startsWith(bytes, ZIP)) throw new WorkbookError("fileNotWorkbook");
}

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
