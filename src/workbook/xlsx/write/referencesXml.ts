import { withSheetNames, type SheetNames } from "../../sheetReferences";
import { patchXml, withAttribute, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeXml } from "../../escapeXml";

/** Elements whose text is a formula, in whatever part (ECMA-376-1 18, 21.2; [MS-XLSX] xm:f). */
const FORMULAS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Attributes that hold a reference, by their elements. */
const REFERENCES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  sp: ["textlink"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
  controlPr: ["linkedCell", "listFillRange"],
};

/** Elements whose attribute `sheet` is the name of one: sources of pivot tables and of consolidations. */
const SOURCES: ReadonlySet<string> = new Set(["worksheetSource", "rangeSet", "dataRef"]);

/** A part of a file in which sheets go by other names; all else stays as it is. */
export function withSheetReferences(xml: string, names: SheetNames): string {
  const patches: Patch[] = [];
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (FORMULAS.has(scanner.name)) {
      const start = scanner.end;
      const formula = scanner.readContent();
      const renamed = withSheetNames(formula, names);
      if (renamed !== formula)
        patches.push({ start, end: scanner.start, text: escapeXml(renamed) });
    } else {
      const { start, end } = scanner;
      const tag = xml.slice(start, end);
      const text = withReferences(tag, scanner, names);
      if (text !== tag) patches.push({ start, end, text });
    }
  }
  return patchXml(xml, patches);
}

/** The tag that was just opened, with other names in its attributes. */
function withReferences(tag: string, scanner: XmlScanner, names: SheetNames): string {
  const rename = (text: string, name: string, change: (value: string) => string): string => {
    const value = scanner.attribute(name);
    const changed = value === undefined ? value : change(value);
    return changed === undefined || changed === value ? text : withAttribute(text, name, changed);
  };
  const formula = (value: string): string => withSheetNames(value, names);
  if (scanner.name === "Relationship") {
    // A link to a place in the workbook itself.
    return rename(tag, "Target", (value) => (value.startsWith("#") ? formula(value) : value));
  }
  if (SOURCES.has(scanner.name)) {
    return rename(tag, "sheet", (value) => names.get(value.toLowerCase()) ?? value);
  }
  const attributes = Object.hasOwn(REFERENCES, scanner.name) ? REFERENCES[scanner.name]! : [];
  return attributes.reduce((text, name) => rename(text, name, formula), tag);
}
