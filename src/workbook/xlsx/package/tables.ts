import type { Parts } from "./parts";
import { XmlScanner } from "../xml/xmlScanner";

/** A table of the file, wherever it stands. */
export interface FileTable {
  readonly part: string;
  readonly id: number;
  readonly name: string;
  readonly reference: string;
  readonly headerRows: number;
}

export function readTables(parts: Parts): FileTable[] {
  return parts
    .names()
    .filter((name) => /^xl[\\/]tables[\\/][^\\/]+\.xml$/i.test(name))
    .map((part) => readTable(parts, part));
}

export function readTable(parts: Parts, part: string): FileTable {
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

/** An id for a table that no other table of the file has. */
export function nextTableId(parts: Parts): number {
  return Math.max(0, ...readTables(parts).map(({ id }) => id)) + 1;
}
