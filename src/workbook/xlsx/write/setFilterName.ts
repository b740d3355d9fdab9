import { areaAddress, type Area } from "../../address";
import { isSameSheetName } from "../../sheetName";
import { outlineXml } from "../xml/xmlOutline";
import { appendTo, patchXml } from "../xml/xmlPatch";
import { escapeXml } from "../../escapeXml";
import { attribute, childrenOf, dropEmpty, WORKBOOK_ORDER } from "./workbookXml";

const NAME = "_xlnm._FilterDatabase";

/** The workbook part with the hidden name that Excel keeps for the area that a sheet filters; without an area, with none. */
export function setFilterName(xml: string, sheet: string, area: Area | undefined): string {
  const root = outlineXml(xml);
  const place = childrenOf(root, "sheets").findIndex((each) =>
    isSameSheetName(attribute(xml, each, "name") ?? "", sheet),
  );
  const old = childrenOf(root, "definedNames").filter(
    (each) =>
      attribute(xml, each, "name") === NAME &&
      attribute(xml, each, "localSheetId") === String(place),
  );
  const rest = patchXml(
    xml,
    old.map(({ start, end }) => ({ start, end, text: "" })),
  );
  if (!area) return dropEmpty(rest, "definedNames");
  const fixed = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const refersTo = escapeXml(`'${sheet.replace(/'/g, "''")}'!${fixed}`);
  const name = `<definedName name="${NAME}" localSheetId="${place}" hidden="1">${refersTo}</definedName>`;
  return dropEmpty(appendTo(rest, "definedNames", WORKBOOK_ORDER, [name]), "definedNames");
}
