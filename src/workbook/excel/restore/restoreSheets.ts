import type { ExcelConnection } from "../connection/excelConnection";
import { isKept } from "../../ownSheets";
import { planReturn } from "../replace/planReturn";
import { queueRemoval } from "../replace/removeOwn";
import { mend } from "../replace/settle";
import { survey } from "../replace/survey";
import { findHead } from "../sheetHeads";
import type { ExcelState } from "../state/excelState";
import { keptSheets, withKept } from "./keptSheets";

/** Puts kept sheets back in one request; one that was missing when they were kept goes. */
export async function restoreSheets(connection: ExcelConnection, state: ExcelState): Promise<void> {
  const stored = await state.read();
  const all = keptSheets(stored);
  if (all.length === 0) return;
  await mend(connection);
  const { sheets } = await survey(connection);
  const { queue, shown } = await planReturn(connection, all, sheets);
  const gone = all.flatMap(({ name, copy }) => {
    const target = findHead(sheets, name);
    return copy === null && target ? [target] : [];
  });
  const restoring = connection.send((context) => {
    queue(context);
    const copies = sheets.filter((sheet) => isKept(sheet.name) && !shown.has(sheet));
    queueRemoval(context, [...gone, ...copies]);
    return state.queueWrite(context, withKept(stored, []));
  });
  await restoring.catch(async (error: unknown) => {
    // The restore point is forgotten last: where it is gone, only the answer was lost. Else it can be tried again.
    state.forget();
    if (keptSheets(await state.read()).length > 0) throw error;
  });
}
