import { WorkbookError } from "../../workbookError";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import { isSameSheetName } from "../../sheetName";
import { survey, type SurveyedSheet } from "./survey";

/**
 * Takes protection off sheets, which only a password refuses; what it gives puts it on again as it was.
 *
 * @throws {WorkbookError} sheetProtected
 */
export async function unlockSheets(
  connection: ExcelConnection,
  names: readonly string[],
): Promise<() => Promise<void>> {
  const { sheets } = await survey(connection);
  const locked = sheets.filter(
    ({ name, isProtected }) => isProtected && names.some((each) => isSameSheetName(each, name)),
  );
  const done: SurveyedSheet[] = [];
  const lock = async (): Promise<void> => {
    if (done.length === 0) return;
    await connection.send((context) => {
      for (const { id, protection } of done) {
        context.workbook.worksheets.getItem(id).protection.protect(protection);
      }
      return () => undefined;
    });
  };
  for (const sheet of locked) {
    try {
      await connection.send((context) => {
        context.workbook.worksheets.getItem(sheet.id).protection.unprotect();
        return () => undefined;
      });
      done.push(sheet);
    } catch (error) {
      await lock();
      if (errorCode(error) !== "AccessDenied") throw error;
      throw new WorkbookError("sheetProtected", { sheet: sheet.name }, error);
    }
  }
  return lock;
}
