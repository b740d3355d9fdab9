import type { PaneHost } from "../../taskpane/model/paneHost";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { isSameSheetName } from "../../workbook/sheetName";
import { WorkbookError } from "../../workbook/workbookError";
import type { GridWorkbook } from "../workbenchParts";

/** The program around with the locks of the sheets that it shows. */
export function withLocks(host: PaneHost, workbook: GridWorkbook): PaneHost {
  return { ...host, unlock: (sheets) => unlock(workbook, sheets) };
}

/**
 * Lets go of the protection of sheets for as long as the program writes; what it gives holds people to it again. A sheet
 * that was drawn here from a description has its protection from that, until it comes from a file.
 *
 * @throws {WorkbookError} sheetJustMade
 */
async function unlock(
  workbook: GridWorkbook,
  names: readonly string[],
): Promise<() => Promise<void>> {
  const locked = async (): Promise<string[]> =>
    (await workbook.cells.list()).flatMap(({ name, isProtected }) =>
      isProtected && names.some((each) => isSameSheetName(each, name)) ? [name] : [],
    );
  const before = await locked();
  const set = (isProtected: boolean): void =>
    workbook.protect(before.map((name): SheetSpec => ({ name, rows: [], isProtected })));
  set(false);
  const [left] = await locked();
  if (left !== undefined) {
    set(true);
    throw new WorkbookError("sheetJustMade", { sheet: left });
  }
  return async () => set(true);
}
