import { fileFormatOf } from "../fileFormat";
import type { AsXlsx } from "./foreignBook";

/**
 * Any file that the doors take, as the bytes of an .xlsx: one that is an .xlsx stays as it is, any other is read and written
 * anew. What reads the others is large, so it loads when the first of them comes.
 *
 * @throws {WorkbookError} fileEmpty, fileEncrypted, fileNotWorkbook, fileTextUnreadable, fileQuotesOpen, fileNoTable,
 * fileDamaged, fileTooLarge, fileUnsafe, filePartInvalid, sheetTooLarge, textTooLong
 */
export async function asXlsx(bytes: Uint8Array, name: string): Promise<AsXlsx> {
  const format = fileFormatOf(bytes, name);
  if (format === "xlsx") return { bytes, lost: [] };
  const { convert } = await import("./convert");
  return convert(bytes, name, format);
}
