import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { WorkbookError } from "../workbookError";

/**
 * A file as the library parses it: cells by row, formulas, number formats, fills, widths. Whatever it throws at a file of
 * the right kind means that the file is damaged.
 *
 * @throws {WorkbookError} fileDamaged
 */
export function parsedBook(data: Uint8Array | string, options: ParsingOptions = {}): WorkBook {
  const { console: output } = globalThis;
  const told = output.error;
  // What the library has to say of damaged records helps nobody who opens a file; what stops it, it throws.
  output.error = () => undefined;
  try {
    return read(data, {
      type: typeof data === "string" ? "string" : "array",
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      ...options,
    });
  } catch (error) {
    throw new WorkbookError("fileDamaged", {}, error);
  } finally {
    output.error = told;
  }
}
