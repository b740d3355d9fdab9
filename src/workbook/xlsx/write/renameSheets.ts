import type { SheetRename } from "../../sheetRename";
import type { SheetNames } from "../../sheetReferences";
import type { Parts } from "../package/parts";
import { readRelationships } from "../package/relationships";
import { readWorkbookPart } from "../package/workbookPart";
import { outlineXml } from "../xml/xmlOutline";
import { patchXml, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeXml } from "../../escapeXml";
import { withSheetReferences } from "./referencesXml";
import { attribute, childrenOf, setAttribute } from "./workbookXml";

/**
 * Gives sheets of a file other names, and writes these wherever its parts refer to the sheets: formulas of cells,
 * rules, names, tables and charts, links, pivot tables, controls.
 */
export function renameSheets(parts: Parts, renames: readonly SheetRename[]): void {
  const names = new Map(renames.map(({ from, to }) => [from.toLowerCase(), to]));
  const rewrite = (part: string, change: (xml: string, names: SheetNames) => string): void => {
    const [before, after] = parts.parse(part, (xml) => [xml, change(xml, names)]);
    if (after !== before) parts.write(part, after);
  };
  for (const part of parts.names().filter(mayRefer)) {
    rewrite(part, (xml) => (mentionsAny(xml, names) ? withSheetReferences(xml, names) : xml));
  }
  rewrite(readWorkbookPart(parts).part, withNames);
  const listing = readRelationships(parts, "").find(({ kind }) => kind === "extended-properties");
  if (listing && parts.has(listing.target)) rewrite(listing.target, withTitles);
}

/** Parts that hold no reference to a sheet of this file, or hold texts that only look like one, are left alone. */
function mayRefer(part: string): boolean {
  const isText = /\.(xml|rels)$/i.test(part);
  return (
    isText &&
    !/(^|\/)(sharedStrings\.xml|styles\.xml|(theme|externalLinks|customXml|docProps)\/)/i.test(part)
  );
}

/** Whether a part may hold one of the names; most hold none, and need not be looked through piece by piece. */
function mentionsAny(xml: string, names: SheetNames): boolean {
  const text = xml.toLowerCase();
  // Signs may be written in several ways, letters only as themselves or as numbers.
  const pieces = [...names.keys()].map((name) => name.split(/['"&<>]/).find((each) => each !== ""));
  return text.includes("&#") || pieces.some((piece) => text.includes(piece ?? ""));
}

function withNames(xml: string, names: SheetNames): string {
  const sheets = childrenOf(outlineXml(xml), "sheets");
  const patches = sheets.flatMap((sheet) => {
    const name = names.get((attribute(xml, sheet, "name") ?? "").toLowerCase());
    return name === undefined ? [] : [setAttribute(xml, sheet, "name", name)];
  });
  return patchXml(xml, patches);
}

/** The list of sheets among the properties of the document. */
function withTitles(xml: string, names: SheetNames): string {
  const patches: Patch[] = [];
  const scanner = new XmlScanner(xml);
  let isListed = false;
  while (scanner.next()) {
    if (scanner.name === "TitlesOfParts") isListed = scanner.kind === "open";
    if (!isListed || scanner.kind !== "open" || scanner.name !== "lpstr") continue;
    const start = scanner.end;
    const name = names.get(scanner.readContent().toLowerCase());
    if (name !== undefined) patches.push({ start, end: scanner.start, text: escapeXml(name) });
  }
  return patchXml(xml, patches);
}
