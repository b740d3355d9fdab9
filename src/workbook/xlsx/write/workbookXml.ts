import { areaAddress, columnLetters, type Area } from "../../address";
import type { SheetSpec, Visibility } from "../../sheetSpec";
import { dialectOf } from "../package/dialect";
import { outlineXml, prefixOf, type XmlElement } from "../xml/xmlOutline";
import { appendTo, insertInOrder, patchXml, withAttribute, type Patch } from "../xml/xmlPatch";
import { escapeXml } from "../../escapeXml";
import { unescapeXml } from "../xml/xmlText";
import { mentionsSheet } from "./mentionsSheet";
import { XmlScanner } from "../xml/xmlScanner";

export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

/** Lists a new sheet after the last one. */
export function addSheetElement(
  xml: string,
  name: string,
  sheetId: number,
  relationshipId: string,
  visibility: Visibility = "visible",
): string {
  const { relationships } = dialectOf(xml);
  const root = outlineXml(xml);
  const open = xml.slice(root.start, root.openEnd);
  const declared = [...open.matchAll(/xmlns:(\w+)\s*=\s*["']([^"']*)["']/g)].find(
    ([, , uri]) => uri === relationships,
  )?.[1];
  const reference = declared
    ? `${declared}:id="${relationshipId}"`
    : `xmlns:r="${relationships}" r:id="${relationshipId}"`;
  const state = visibility === "visible" ? "" : ` state="${visibility}"`;
  const element = `<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${reference}/>`;
  return appendTo(xml, "sheets", WORKBOOK_ORDER, [element]);
}

/** Hides or shows the sheet in its place of the list. */
export function setSheetState(xml: string, place: number, visibility: Visibility): string {
  const sheet = childrenOf(outlineXml(xml), "sheets")[place]!;
  return patchXml(xml, [setAttribute(xml, sheet, "state", visibility)]);
}

/**
 * Takes sheets out of the list by their places. Names of those sheets go, other names keep their sheet,
 * and a name that pointed to one of them becomes #REF!, as in Excel.
 */
export function removeSheetElements(xml: string, places: readonly number[]): string {
  const root = outlineXml(xml);
  const sheets = childrenOf(root, "sheets");
  const gone = sheets.filter((_, place) => places.includes(place));
  const titles = gone.map((sheet) => attribute(xml, sheet, "name") ?? "");
  const remaining = (place: number): number => place - places.filter((lost) => lost < place).length;
  const patches: Patch[] = gone.map(({ start, end }) => ({ start, end, text: "" }));
  for (const name of childrenOf(root, "definedNames")) {
    const local = attribute(xml, name, "localSheetId");
    const formula = unescapeXml(xml.slice(name.openEnd, name.closeStart));
    if (local !== undefined && places.includes(Number(local))) {
      patches.push({ start: name.start, end: name.end, text: "" });
      continue;
    }
    if (local !== undefined && remaining(Number(local)) !== Number(local)) {
      patches.push(setAttribute(xml, name, "localSheetId", String(remaining(Number(local)))));
    }
    if (titles.some((title) => mentionsSheet(formula, title))) {
      patches.push({ start: name.openEnd, end: name.closeStart, text: "#REF!" });
    }
  }
  const left = sheets.length - gone.length;
  const moved = ["activeTab", "firstSheet"].reduce(
    (patched, key) => moveViews(patched, key, (place) => Math.min(remaining(place), left - 1)),
    patchXml(xml, patches),
  );
  return dropEmpty(moved, "definedNames");
}

/** Views name sheets by their places. */
export function moveViews(xml: string, key: string, move: (place: number) => number): string {
  const patches: Patch[] = [];
  for (const view of childrenOf(outlineXml(xml), "bookViews")) {
    const place = Number(attribute(xml, view, key) ?? 0);
    if (move(place) !== place) patches.push(setAttribute(xml, view, key, String(move(place))));
  }
  return patchXml(xml, patches);
}

/** Names what a sheet prints; the names that Excel kept for what stood there before go. */
export function setPrintNames(xml: string, place: number, { name, print }: SheetSpec): string {
  const root = outlineXml(xml);
  const old = childrenOf(root, "definedNames").filter(
    (element) =>
      attribute(xml, element, "localSheetId") === String(place) &&
      attribute(xml, element, "name")?.startsWith("_xlnm."),
  );
  const rest = dropEmpty(
    patchXml(
      xml,
      old.map(({ start, end }) => ({ start, end, text: "" })),
    ),
    "definedNames",
  );
  const quoted = `'${name.replace(/'/g, "''")}'`;
  const added: string[] = [];
  const define = (kind: string, address: string): void => {
    added.push(
      `<definedName name="_xlnm.${kind}" localSheetId="${place}">${escapeXml(address)}</definedName>`,
    );
  };
  const areas = print?.areas ?? (print?.area ? [print.area] : []);
  if (areas.length > 0) {
    const fixed = (area: Area): string => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    define("Print_Area", areas.map((area) => `${quoted}!${fixed(area)}`).join(","));
  }
  const titles: string[] = [];
  if (print?.repeatColumns) titles.push(`${quoted}!${lines(print.repeatColumns, columnLetters)}`);
  if (print?.repeatRows)
    titles.push(`${quoted}!${lines(print.repeatRows, (row) => String(row + 1))}`);
  if (titles.length > 0) define("Print_Titles", titles.join(","));
  return appendTo(rest, "definedNames", WORKBOOK_ORDER, added);
}

/** Whole rows or columns with a fixed address: $A:$B, $1:$3. */
function lines([first, last]: readonly [number, number], name: (at: number) => string): string {
  return `$${name(first)}:$${name(last)}`;
}

/** Asks for a full calculation when the file is opened. */
export function requestCalculation(xml: string): string {
  const root = outlineXml(xml);
  const found = root.children.find(({ name }) => name === "calcPr");
  if (found) return patchXml(xml, [setAttribute(xml, found, "fullCalcOnLoad", "1")]);
  return insertInOrder(
    xml,
    "calcPr",
    WORKBOOK_ORDER,
    `<${prefixOf(xml, root)}calcPr fullCalcOnLoad="1"/>`,
  );
}

/** The names that the workbook defines, tables aside. */
export function definedNames(xml: string): string[] {
  return childrenOf(outlineXml(xml), "definedNames").map(
    (name) => attribute(xml, name, "name") ?? "",
  );
}

export function childrenOf(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.find((child) => child.name === name)?.children ?? [];
}

export function attribute(
  xml: string,
  { start, openEnd }: XmlElement,
  name: string,
): string | undefined {
  const tag = xml.slice(start, openEnd);
  const scanner = new XmlScanner(tag);
  scanner.next();
  return scanner.attribute(name);
}

/** Patches the opening tag only. */
export function setAttribute(
  xml: string,
  { start, openEnd }: XmlElement,
  name: string,
  value: string,
): Patch {
  return { start, end: openEnd, text: withAttribute(xml.slice(start, openEnd), name, value) };
}

export function dropEmpty(xml: string, container: string): string {
  const found = outlineXml(xml).children.find(({ name }) => name === container);
  if (!found || found.children.length > 0) return xml;
  return patchXml(xml, [{ start: found.start, end: found.end, text: "" }]);
}
