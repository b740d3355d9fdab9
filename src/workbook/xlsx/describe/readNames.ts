import type { DefinedName } from "../../definitions";
import { formulaFromFile } from "../formulaSpelling";
import { isTrue } from "../package/workbookPart";
import { XmlScanner } from "../xml/xmlScanner";

/** The defined names of a workbook part that hold in all sheets and are not the program's own. */
export function readNames(xml: string): DefinedName[] {
  const scanner = new XmlScanner(xml);
  const names: DefinedName[] = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "definedName") continue;
    const name = scanner.attribute("name") ?? "";
    const isLocal = scanner.attribute("localSheetId") !== undefined;
    const isOwn = isTrue(scanner.attribute("hidden")) || name.startsWith("_xl");
    const refersTo = formulaFromFile(scanner.readContent());
    if (!isLocal && !isOwn && refersTo !== "" && !refersTo.includes("#REF!")) {
      names.push({ name, refersTo });
    }
  }
  return names;
}
