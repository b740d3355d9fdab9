import { basename } from "node:path";
import type { Locale } from "../scoring/locale";
import type { FileAdapter, FileWorkbook } from "./fileAdapter";
import { readInput } from "./files";
import { noticeLine, type Output } from "./output";

/**
 * The workbook of a file that the user named; what of a file in another format did not come over is told.
 *
 * @throws {CliError} what forbids to read
 * @throws {WorkbookError} what is wrong with the file
 */
export async function openInput(
  path: string,
  adapter: FileAdapter,
  locale: Locale,
  output: Output,
): Promise<FileWorkbook> {
  const { workbook, lost } = await adapter.open(await readInput(path), basename(path));
  for (const sentence of lost) output.err(noticeLine(sentence, locale));
  return workbook;
}
