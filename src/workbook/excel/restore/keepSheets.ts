import type { ExcelConnection } from "../connection/excelConnection";
import { isKept, keptNames } from "../../ownSheets";
import { queueRemoval } from "../replace/removeOwn";
import { survey } from "../replace/survey";
import { findHead } from "../sheetHeads";
import type { ExcelState } from "../state/excelState";
import { withKept, type KeptSheet } from "./keptSheets";

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
  const { sheets } = await survey(connection);
  const free = keptNames(
    sheets.map(({ name }) => name),
    names.length,
  );
  const kept = names.map((name, index): KeptSheet => {
    const sheet = findHead(sheets, name);
    const tables = sheet?.tables.map((table) => table.name) ?? [];
    return { name, copy: sheet ? free[index]! : null, tables };
  });
  await connection.send((context) => {
    const { worksheets } = context.workbook;
    for (const { name, copy } of kept) {
      if (copy === null) continue;
      const made = worksheets.getItem(findHead(sheets, name)!.id).copy("End");
      made.name = copy;
      made.visibility = "VeryHidden";
    }
    const finish = state.queueWrite(context, withKept(stored, kept));
    queueRemoval(
      context,
      sheets.filter(({ name }) => isKept(name)),
    );
    return finish;
  });
}
