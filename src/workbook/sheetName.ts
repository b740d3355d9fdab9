import { WorkbookError } from "./workbookError";

/** Whether two names mean the same sheet: spreadsheets ignore case. */
export function isSameSheetName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Refuses names that no spreadsheet accepts, and a name given twice.
 *
 * @throws {WorkbookError} sheetNameInvalid, sheetNameTaken
 */
export function checkSheetNames(names: readonly string[]): void {
  names.forEach((sheet, index) => {
    const isValid =
      sheet.length >= 1 &&
      sheet.length <= 31 &&
      !/[\\/?*[\]:\p{Cc}]|^'|'$/u.test(sheet) &&
      !isSameSheetName(sheet, "History");
    if (!isValid) throw new WorkbookError("sheetNameInvalid", { sheet });
    if (names.slice(0, index).some((earlier) => isSameSheetName(earlier, sheet))) {
      throw new WorkbookError("sheetNameTaken", { sheet });
    }
  });
}
