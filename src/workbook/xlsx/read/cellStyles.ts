import { isTrue } from "../package/workbookPart";
import { XmlScanner } from "../xml/xmlScanner";
import { BUILT_IN_FORMATS } from "./builtInFormats";

/** What reading needs to know of a cell's style. */
export interface CellStyle {
  /** Number format; null is General. */
  readonly format: string | null;
  /** Whether the cell stays open on a protected sheet. */
  readonly isOpen: boolean;
}

/** The styles of cells, by the number that cells name. */
export function readCellStyles(xml: string): CellStyle[] {
  const scanner = new XmlScanner(xml);
  const formats = new Map<string, string>();
  const styles: CellStyle[] = [];
  let isInside = false;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.name === "cellXfs") isInside = false;
      continue;
    }
    if (scanner.kind !== "open") continue;
    if (scanner.name === "cellXfs") isInside = true;
    else if (scanner.name === "numFmt" && scanner.depth === 3) {
      formats.set(scanner.attribute("numFmtId") ?? "", scanner.attribute("formatCode") ?? "");
    } else if (isInside && scanner.name === "xf") styles.push(readStyle(scanner, formats));
  }
  return styles;
}

/** Reads the xf element that was just opened. */
function readStyle(scanner: XmlScanner, formats: ReadonlyMap<string, string>): CellStyle {
  const id = scanner.attribute("numFmtId") ?? "0";
  const format = formats.get(id) ?? BUILT_IN_FORMATS[id] ?? null;
  return {
    format: format === "General" || format === "" ? null : format,
    isOpen: readIsOpen(scanner),
  };
}

function readIsOpen(scanner: XmlScanner): boolean {
  const inside = scanner.depth;
  let isOpen = false;
  while (scanner.next() && scanner.depth >= inside) {
    if (scanner.kind === "open" && scanner.name === "protection") {
      const locked = scanner.attribute("locked");
      isOpen = locked !== undefined && !isTrue(locked);
    }
  }
  return isOpen;
}
