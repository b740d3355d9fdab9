import { removeContentTypes } from "../package/contentTypes";
import type { Parts } from "../package/parts";
import { readRelationships, removeRelationships } from "../package/relationships";
import { XmlScanner } from "../xml/xmlScanner";

/**
 * Drops the order of calculation when it lists a cell that went; Excel makes a new one. A list that still
 * holds stays as it is.
 */
export function dropStaleCalcChain(
  parts: Parts,
  workbookPart: string,
  isGone: (sheetId: number, address: string) => boolean,
): void {
  const chain = readRelationships(parts, workbookPart).find(
    ({ kind }) => kind === "calcChain",
  )?.target;
  if (chain === undefined || !parts.has(chain)) return;
  if (!parts.parse(chain, (xml) => listsGoneCell(xml, isGone))) return;
  parts.remove(chain);
  removeRelationships(parts, workbookPart, chain);
  removeContentTypes(parts, [chain]);
}

/** An entry without a sheet belongs to the sheet of the entry before. */
function listsGoneCell(
  xml: string,
  isGone: (sheetId: number, address: string) => boolean,
): boolean {
  const scanner = new XmlScanner(xml);
  let sheetId = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "c") continue;
    sheetId = Number(scanner.attribute("i") ?? sheetId);
    if (isGone(sheetId, scanner.attribute("r") ?? "")) return true;
  }
  return false;
}
