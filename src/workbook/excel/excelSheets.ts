import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Sheets } from "../workbook";
import { wholeSheet } from "../wholeSheet";
import type { Snapshot } from "./cells/snapshot";
import { orUnchanged } from "./connection/unchanged";
import { oneAtATime } from "./connection/oneAtATime";
import type { ExcelConnection } from "./connection/excelConnection";
import { isOwn } from "../ownSheets";
import { queueRemoval } from "./replace/removeOwn";
import { renderSheets } from "./replace/renderSheets";
import { mend } from "./replace/settle";
import { survey } from "./replace/survey";
import { keepSheets } from "./restore/keepSheets";
import { keptSheets } from "./restore/keptSheets";
import { restoreSheets } from "./restore/restoreSheets";
import { headOf } from "./sheetHeads";
import type { ExcelState } from "./state/excelState";

/** The sheets of the workbook that is open in Excel. */
export function excelSheets(
  connection: ExcelConnection,
  snapshot: Snapshot,
  state: ExcelState,
): Sheets {
  const changing = (operation: () => Promise<void>): Promise<void> =>
    oneAtATime(async () => {
      snapshot.clear();
      await connection.attempt(operation);
    });
  const needsCopies = (): void => {
    if (!connection.features.has(9)) throw new WorkbookError("notPossibleHere");
  };
  return {
    render: (specs, watch = {}) =>
      changing(() => orUnchanged(() => renderSheets(connection, specs.map(wholeSheet), watch))),
    remove: (names) => changing(() => removeSheets(connection, names)),
    keep: (names) =>
      changing(async () => {
        needsCopies();
        await orUnchanged(() => keepSheets(connection, state, names));
      }),
    kept: () =>
      connection.attempt(async () => keptSheets(await state.read()).map(({ name }) => name)),
    restore: () =>
      changing(async () => {
        needsCopies();
        await restoreSheets(connection, state);
      }),
    mend: () =>
      oneAtATime(async () => {
        const mended = await connection.attempt(() => mend(connection));
        if (mended) snapshot.clear();
        return mended;
      }),
  };
}

/** @throws {WorkbookError} sheetMissing, lastSheet, workbookProtected */
async function removeSheets(connection: ExcelConnection, names: readonly string[]): Promise<void> {
  const { sheets, isStructureProtected } = await survey(connection);
  const heads = names.map((name) => headOf(sheets, name));
  if (heads.length === 0) return;
  if (isStructureProtected) throw new WorkbookError("workbookProtected");
  const rest = sheets.filter(({ name }) => !names.some((each) => isSameSheetName(each, name)));
  if (!rest.some(({ name, isHidden }) => !isHidden && !isOwn(name))) {
    throw new WorkbookError("lastSheet");
  }
  await connection.send((context) => {
    queueRemoval(context, heads);
    return () => undefined;
  });
}
