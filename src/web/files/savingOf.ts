import { COPY_KEY, loadState } from "../../grading/seal/bookState";
import { endingOf, plainFileName } from "../../workbook/fileEndings";
import { MAPPING_KEY } from "../../grading/layout/mapping/mapping";
import type { Watch } from "../../workbook/workbook";
import type { Locale } from "../../scoring/locale";
import type { UnsavedWork } from "../drafts/unsavedWork";
import type { Saving, ShownFile } from "./fileTasks";
import { keptSorts } from "./keptSorts";
import { gridSheets } from "../grid/gridSheets";
import type { GridWorkbook } from "../workbenchParts";
import { WORKBENCH } from "../workbenchTexts";

/** All that a saved file is made of; progress counts sheets. @throws {WorkbookError} cancelled */
export async function savingOf(
  workbook: GridWorkbook,
  { original, changes }: Pick<UnsavedWork, "original" | "changes">,
  watch: Watch = {},
): Promise<Saving> {
  return {
    original,
    sorts: keptSorts(changes),
    sheets: await gridSheets(workbook, watch),
    described: workbook.described(),
    names: workbook.nameChanges(),
    renames: workbook.renames(),
    state: await loadState(workbook),
    mapping: await workbook.session.load(MAPPING_KEY),
  };
}

/** Keeps with the spreadsheet what was stored with the file that it shows. */
export async function storeTexts(
  { session }: Pick<GridWorkbook, "session">,
  { mapping, copy }: ShownFile,
): Promise<void> {
  if (mapping !== undefined) await session.store(MAPPING_KEY, mapping);
  if (copy !== undefined) await session.store(COPY_KEY, copy);
}

/**
 * A name of its own for the saved file, beside the one that was opened; one with macros is no .xlsx. One in another
 * format has another ending already.
 */
export function savedName(name: string, isOpened: boolean, locale: Locale): string {
  const ending = endingOf(name);
  const isCopy = isOpened && /^xls[xm]$/.test(ending);
  const copy = isCopy ? `-${WORKBENCH.copy[locale]}` : "";
  return `${plainFileName(name)}${copy}${ending === "xlsm" ? ".xlsm" : ".xlsx"}`;
}
