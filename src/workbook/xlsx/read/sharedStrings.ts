import { ownText } from "../xml/ownText";
import { unescapeCellText } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";

/** The texts that cells share, by number. */
export function readSharedStrings(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const texts: string[] = [];
  while (scanner.next()) {
    if (scanner.kind === "open" && scanner.name === "si") texts.push(readRichText(scanner));
  }
  return texts;
}

/**
 * The text of the si or is element that was just opened, up to its close: runs joined, readings of
 * characters (phonetic runs) left out, and white space at its ends only where it is meant to be kept.
 */
export function readRichText(scanner: XmlScanner): string {
  const inside = scanner.depth;
  let text = "";
  while (scanner.next() && scanner.depth >= inside) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "rPh" || scanner.name === "phoneticPr") scanner.skip();
    else if (scanner.name === "t") {
      const isKept = !scanner.isSelfClosing && scanner.attribute("space") === "preserve";
      const content = scanner.readContent();
      text += isKept ? content : content.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
    }
  }
  return ownText(unescapeCellText(text));
}
