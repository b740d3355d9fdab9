import { MAPPING_KEY } from "../grading/layout/mapping";
import type { Locale } from "../scoring/locale";
import type { Saving } from "./fileTasks";
import { gridSheets } from "./gridSheets";
import type { GridWorkbook } from "./workbenchParts";
import { WORKBENCH } from "./workbenchTexts";

/** All that a saved file is made of. */
export async function savingOf(
  workbook: GridWorkbook,
  original: Uint8Array | undefined,
): Promise<Saving> {
  return {
    original,
    sheets: await gridSheets(workbook),
    described: workbook.described(),
    mapping: await workbook.session.load(MAPPING_KEY),
  };
}

/** A name of its own for the saved file, so that the one that was opened is never overwritten. */
export function savedName(name: string, isOpened: boolean, locale: Locale): string {
  const plain = name.replace(/\.xls[xm]?$/i, "");
  return isOpened ? `${plain}-${WORKBENCH.copy[locale]}.xlsx` : `${plain}.xlsx`;
}
