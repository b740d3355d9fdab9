import { isSameSheetName } from "../../sheetName";
import { outlineXml } from "../xml/xmlOutline";
import { patchXml } from "../xml/xmlPatch";
import { attribute, childrenOf, moveViews, setAttribute, setSheetState } from "./workbookXml";

/** Where a sheet is to stand, and whether it is shown. */
export interface SheetPlace {
  readonly name: string;
  readonly isHidden: boolean;
}

/**
 * The workbook part with its sheets in this order, shown or hidden as given. Sheets that are not named keep their
 * places; what names sheets by their places follows. A part that needs no change is given back as it is.
 */
export function arrangeSheets(xml: string, places: readonly SheetPlace[]): string {
  const sheets = childrenOf(outlineXml(xml), "sheets");
  const names = sheets.map((sheet) => attribute(xml, sheet, "name") ?? "");
  const wanted = places.flatMap(({ name }) => {
    const place = names.findIndex((each) => isSameSheetName(each, name));
    return place < 0 ? [] : [place];
  });
  const listed = new Set(wanted);
  const rest = [...wanted];
  const order = names.map((_, place) => (listed.has(place) ? rest.shift()! : place));
  return withStates(inOrder(xml, order), places);
}

function inOrder(xml: string, order: readonly number[]): string {
  if (order.every((from, place) => from === place)) return xml;
  const placeOf = (old: number): number => Math.max(0, order.indexOf(old));
  const root = outlineXml(xml);
  const sheets = childrenOf(root, "sheets");
  const moved = sheets.map(({ start, end }, place) => {
    const { start: first, end: last } = sheets[order[place]!]!;
    return { start, end, text: xml.slice(first, last) };
  });
  const locals = childrenOf(root, "definedNames").flatMap((name) => {
    const local = attribute(xml, name, "localSheetId");
    return local === undefined
      ? []
      : [setAttribute(xml, name, "localSheetId", String(placeOf(Number(local))))];
  });
  const patched = patchXml(xml, [...moved, ...locals]);
  return ["activeTab", "firstSheet"].reduce((each, key) => moveViews(each, key, placeOf), patched);
}

function withStates(xml: string, places: readonly SheetPlace[]): string {
  const sheets = childrenOf(outlineXml(xml), "sheets");
  const written = sheets.reduce((patched, sheet, index) => {
    const name = attribute(xml, sheet, "name") ?? "";
    const state = attribute(xml, sheet, "state") ?? "visible";
    const wanted = places.find((each) => isSameSheetName(each.name, name));
    if (!wanted || wanted.isHidden === (state !== "visible")) return patched;
    return setSheetState(patched, index, wanted.isHidden ? "hidden" : "visible");
  }, xml);
  return written === xml ? xml : moveViews(written, "activeTab", visibleFrom(written));
}

/** A hidden sheet cannot be the one that is open. */
function visibleFrom(xml: string): (place: number) => number {
  const isShown = childrenOf(outlineXml(xml), "sheets").map(
    (sheet) => (attribute(xml, sheet, "state") ?? "visible") === "visible",
  );
  return (place) => (isShown[place] ? place : Math.max(0, isShown.indexOf(true)));
}
