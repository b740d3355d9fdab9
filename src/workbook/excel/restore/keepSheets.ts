import type { ExcelConnection } from "../connection/excelConnection";
import { unchanged } from "../connection/unchanged";
import { WorkbookError } from "../../workbookError";
import { isKept, keptNames, temporaryNames } from "../../ownSheets";
import { queueMarker, type Journal } from "../replace/journal";
import { queueRemoval } from "../replace/removeOwn";
import { settle, settledSurvey } from "../replace/settle";
import { survey, type SurveyedSheet } from "../replace/survey";
import { findHead } from "../sheetHeads";
import type { ExcelState } from "../state/excelState";
import { withKept } from "./keptSheets";

/**
 * Keeps hidden copies of sheets, which go with the workbook, and takes away those of the restore point before. The new
 * ones are made first, so that there is a restore point whatever fails. Needs ExcelApi 1.9.
 */
export async function keepSheets(
  connection: ExcelConnection,
  state: ExcelState,
  names: readonly string[],
): Promise<void> {
  const stored = await state.read();
  const { sheets, isStructureProtected } = await settledSurvey(connection);
  if (isStructureProtected) throw new WorkbookError("workbookProtected");
  const journal = keepingOf(names, sheets);
  try {
    await connection.send((context) => {
      const { worksheets } = context.workbook;
      queueMarker(context, journal);
      for (const { name, copy } of journal.sheets) {
        if (copy === null) continue;
        const made = worksheets.getItem(findHead(sheets, name)!.id).copy("End");
        made.name = copy;
        made.visibility = "VeryHidden";
      }
      const kept = journal.sheets.map(({ name, copy, tables }) => ({ name, copy, tables }));
      const finish = state.queueWrite(context, withKept(stored, kept));
      queueRemoval(
        context,
        sheets.filter(({ name }) => isKept(name)),
      );
      worksheets.getItem(journal.marker).delete();
      return finish;
    });
  } catch (error) {
    await tidied(connection, journal, error);
    throw error;
  }
}

/** What is kept, in the words of a journal: a copy that has no name of ours yet must be found again. */
function keepingOf(names: readonly string[], sheets: readonly SurveyedSheet[]): Journal {
  const before = sheets.map(({ name }) => name);
  const free = keptNames(before, names.length);
  const [marker, doneMarker] = temporaryNames(before, 2);
  return {
    marker: marker!,
    doneMarker: doneMarker!,
    before,
    sheets: names.map((name, index) => {
      const sheet = findHead(sheets, name);
      const tables = sheet?.tables.map((table) => table.name) ?? [];
      const copy = sheet ? free[index]! : null;
      return { name, copy, tables, temporary: null, protection: null };
    }),
  };
}

/** Where not even that is possible, the next start does it. */
async function tidied(
  connection: ExcelConnection,
  journal: Journal,
  error: unknown,
): Promise<void> {
  try {
    await settle(connection, journal, await survey(connection));
  } catch (again) {
    throw unchanged(error, again);
  }
}
