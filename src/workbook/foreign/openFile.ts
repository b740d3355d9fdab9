import { openXlsx } from "../xlsx/openXlsx";
import type { Packing } from "../xlsx/zip/packing";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { asXlsx } from "./asXlsx";
import type { Told } from "./foreignBook";

/** A file that was opened. */
export interface OpenedFile {
  readonly workbook: XlsxWorkbook;
  /** What of the file did not come over, a sentence each. */
  readonly lost: readonly Told[];
}

/** A workbook from any file that the doors take. @throws {WorkbookError} as asXlsx and openXlsx */
export async function openFile(
  bytes: Uint8Array,
  name: string,
  packing?: Packing,
): Promise<OpenedFile> {
  const { bytes: converted, lost } = await asXlsx(bytes, name);
  return { workbook: openXlsx(converted, packing ? { packing } : {}), lost };
}
