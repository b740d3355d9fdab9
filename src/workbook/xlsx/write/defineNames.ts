import type { NameChanges } from "../../nameChanges";
import { isSameSheetName } from "../../sheetName";
import { formulaForFile } from "../formulaSpelling";
import { outlineXml, type XmlElement } from "../xml/xmlOutline";
import { appendTo, patchXml } from "../xml/xmlPatch";
import { escapeXml } from "../../escapeXml";
import { attribute, childrenOf, dropEmpty, WORKBOOK_ORDER } from "./workbookXml";

/** The workbook part with these names; all others stay as they were, also where a sheet is named that it does not have. */
export function defineNames(xml: string, changes: NameChanges): string {
  const sheets = childrenOf(outlineXml(xml), "sheets").map(
    (sheet) => attribute(xml, sheet, "name") ?? "",
  );
  const placeOf = (sheet: string | undefined): string | undefined => {
    if (sheet === undefined) return undefined;
    const place = sheets.findIndex((name) => isSameSheetName(name, sheet));
    return place < 0 ? undefined : String(place);
  };
  const isHere = ({ sheet }: { readonly sheet?: string }): boolean =>
    sheet === undefined || placeOf(sheet) !== undefined;
  const set = changes.set.filter(isHere);
  const removed = changes.removed.filter(isHere);
  if (set.length + removed.length === 0) return xml;
  const isOld = (element: XmlElement): boolean =>
    [...set, ...removed].some(
      ({ name, sheet }) =>
        (attribute(xml, element, "name") ?? "").toLowerCase() === name.toLowerCase() &&
        attribute(xml, element, "localSheetId") === placeOf(sheet),
    );
  const gone = childrenOf(outlineXml(xml), "definedNames").filter(isOld);
  const rest = patchXml(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
  const added = set.map(({ name, refersTo, sheet }) => {
    const place = placeOf(sheet);
    const local = place === undefined ? "" : ` localSheetId="${place}"`;
    const text = escapeXml(formulaForFile(refersTo));
    return `<definedName name="${escapeXml(name)}"${local}>${text}</definedName>`;
  });
  return dropEmpty(appendTo(rest, "definedNames", WORKBOOK_ORDER, added), "definedNames");
}
