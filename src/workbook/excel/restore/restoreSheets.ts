import type { ExcelConnection } from "../connection/excelConnection";
import { isKept } from "../../ownSheets";
import { readOriginals, withTableNames } from "../replace/readLayouts";
import { queueRemoval } from "../replace/removeOwn";
import { queueReplacement } from "../replace/replaceFrom";
import { survey, type SurveyedSheet } from "../replace/survey";
import { findHead } from "../sheetHeads";
import type { ExcelState } from "../state/excelState";
import { keptSheets, withKept, type KeptSheet } from "./keptSheets";

interface Pair {
  readonly kept: KeptSheet;
  readonly source: SurveyedSheet | undefined;
  readonly target: SurveyedSheet | undefined;
}

/**
 * Puts kept sheets back in one request: a sheet that still stands gets its content and keeps its identity, so that formulas
 * elsewhere go on; one that was removed comes back as its copy; one that was missing then goes.
 */
export async function restoreSheets(connection: ExcelConnection, state: ExcelState): Promise<void> {
  const stored = await state.read();
  const all = keptSheets(stored);
  if (all.length === 0) return;
  const { sheets } = await survey(connection);
  const pairs = all.map((kept): Pair => ({
    kept,
    source: kept.copy === null ? undefined : findHead(sheets, kept.copy),
    target: findHead(sheets, kept.name),
  }));
  const replaced = pairs.flatMap(({ kept, source, target }) =>
    source && target ? [{ kept, source, target }] : [],
  );
  const originals = await readOriginals(
    connection,
    replaced.map(({ source }) => source),
  );
  const returned = pairs.filter(({ source, target }) => source && !target);
  const gone = pairs.flatMap(({ kept, target }) => (kept.copy === null && target ? [target] : []));
  const restoring = connection.send((context) => {
    const { worksheets } = context.workbook;
    for (const { target } of replaced) {
      if (target.isProtected) worksheets.getItem(target.id).protection.unprotect();
    }
    replaced.forEach(({ kept, source, target }, index) => {
      const original = withTableNames(originals[index]!, kept.tables);
      queueReplacement(context, { source, target, original }, connection.features);
    });
    for (const { kept, source } of returned) {
      const sheet = worksheets.getItem(source!.id);
      sheet.name = kept.name;
      sheet.visibility = "Visible";
    }
    const shown = new Set(returned.map(({ source }) => source));
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
