import { isSameSheetName } from "../../sheetName";
import type { Parts } from "../package/parts";
import { reachableParts, removeUnreachable } from "../package/reachable";
import { removeRelationships } from "../package/relationships";
import { readWorkbookPart } from "../package/workbookPart";
import { dropStaleCalcChain } from "./calcChain";
import { removeSheetElements } from "./workbookXml";

/** Takes sheets out of a file, with the parts that only they used. */
export function removeSheets(parts: Parts, names: readonly string[]): void {
  const before = reachableParts(parts);
  const workbook = readWorkbookPart(parts);
  const places = workbook.sheets.flatMap((sheet, place) =>
    names.some((name) => isSameSheetName(name, sheet.name)) ? [place] : [],
  );
  const gone = places.map((place) => workbook.sheets[place]!);
  parts.write(workbook.part, removeSheetElements(parts.text(workbook.part), places));
  for (const { part } of gone) removeRelationships(parts, workbook.part, part);
  const ids = gone.map(({ sheetId }) => sheetId);
  dropStaleCalcChain(parts, workbook.part, (id) => ids.includes(id));
  removeUnreachable(parts, before);
}
