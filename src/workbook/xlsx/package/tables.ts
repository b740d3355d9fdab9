import type { Parts } from "./parts";
import { readRelationships } from "./relationships";
import type { SheetEntry } from "./workbookPart";
import { XmlScanner } from "../xml/xmlScanner";

/** A table of the file, wherever it stands. */
export interface FileTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly reference: string;
  readonly headerRows: number;
}

/** The tables of sheets. */
export function readTables(parts: Parts, sheets: readonly SheetEntry[]): FileTable[] {
  return sheets
    .flatMap(({ part }) => readRelationships(parts, part))
    .filter(({ kind, target }) => kind === "table" && parts.has(target))
    .map(({ target }) => readTable(parts, target));
}

function readTable(parts: Parts, part: string): FileTable {
  return parts.parse(part, (xml) => {
    const scanner = new XmlScanner(xml);
    while (scanner.next() && scanner.kind !== "open");
    return {
      part,
      id: Number(scanner.attribute("id")),
      name: scanner.attribute("displayName") ?? scanner.attribute("name") ?? "",
      reference: scanner.attribute("ref") ?? "",
      headerRows: Number(scanner.attribute("headerRowCount") ?? 1),
    };
  });
}
