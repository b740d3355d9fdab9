import { WorkbookError } from "../../workbook/workbookError";

/** What a browser answers where a file was moved, removed, changed or locked after it was chosen. */
const GONE = new Set(["NotFoundError", "NotReadableError", "SecurityError"]);

/**
 * The bytes of a file that the user chose.
 * @throws {WorkbookError} fileGone
 */
export async function bytesOf(file: Pick<File, "name" | "arrayBuffer">): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (!(error instanceof Error) || !GONE.has(error.name)) throw error;
    throw new WorkbookError("fileGone", { name: file.name }, error);
  }
}
