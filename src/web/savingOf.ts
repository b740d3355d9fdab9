import { MAPPING_KEY } from "../grading/layout/mapping";
import type { Watch } from "../workbook/workbook";
import type { Locale } from "../scoring/locale";
import type { Saving } from "./fileTasks";
import { gridSheets } from "./gridSheets";
import type { GridWorkbook } from "./workbenchParts";
import { WORKBENCH } from "./workbenchTexts";

/** All that a saved file is made of; progress counts sheets. @throws {WorkbookError} cancelled */
export async function savingOf(
  workbook: GridWorkbook,
  original: Uint8Array | undefined,
  watch: Watch = {},
): Promise<Saving> {
  return {
    original,
    sheets: await gridSheets(workbook, watch),
    described: workbook.described(),
    names: workbook.nameChanges(),
    renames: workbook.renames(),
    mapping: await workbook.session.load(MAPPING_KEY),
  };
}

/** A name of its own for the saved file, so that the one that was opened is never overwritten. */
export function savedName(name: string, isOpened: boolean, locale: Locale): string {
  const plain = name.replace(/\.xls[xm]?$/i, "");
  return isOpened ? `${plain}-${WORKBENCH.copy[locale]}.xlsx` : `${plain}.xlsx`;
}
