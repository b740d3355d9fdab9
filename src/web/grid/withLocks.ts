import type { PaneHost } from "../../taskpane/model/paneHost";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { isSameSheetName } from "../../workbook/sheetName";
import type { GridWorkbook } from "../workbenchParts";

/** The program around with the locks of the sheets that it shows. */
export function withLocks(host: PaneHost, workbook: GridWorkbook): PaneHost {
  return { ...host, unlock: (sheets) => unlock(workbook, sheets) };
}

/** Lets go of the protection of sheets for as long as the program writes; what it gives holds people to it again. */
async function unlock(
  workbook: GridWorkbook,
  names: readonly string[],
): Promise<() => Promise<void>> {
  const all = await workbook.cells.list();
  const locked = all.filter(
    ({ name, isProtected }) => isProtected && names.some((each) => isSameSheetName(each, name)),
  );
  const set = (isProtected: boolean): void =>
    workbook.protect(locked.map(({ name }): SheetSpec => ({ name, rows: [], isProtected })));
  set(false);
  return async () => set(true);
}
