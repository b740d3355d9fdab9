import { escapeXml } from "../../escapeXml";
import { insertInOrder, patchXml } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import type { Parts } from "./parts";

const PART = "[Content_Types].xml";

/** Declares what a part is. */
export function addContentType(parts: Parts, part: string, contentType: string): void {
  const element = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  const xml = parts.parse(PART, (text) => withoutOverrides(text, [part]));
  const prefix = /<(\w+:)Types[\s>]/.exec(xml)?.[1] ?? "";
  parts.write(PART, insertInOrder(xml, "Override", [], element.replace("<", `<${prefix}`)));
}

/** Forgets parts that are gone. */
export function removeContentTypes(parts: Parts, gone: readonly string[]): void {
  const xml = parts.text(PART);
  const rest = parts.parse(PART, (text) => withoutOverrides(text, gone));
  if (rest !== xml) parts.write(PART, rest);
}

function withoutOverrides(xml: string, gone: readonly string[]): string {
  const keys = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  const scanner = new XmlScanner(xml);
  const patches = [];
  while (scanner.next()) {
    if (scanner.kind !== "open" || scanner.name !== "Override") continue;
    const { start } = scanner;
    const isGone = keys.has((scanner.attribute("PartName") ?? "").toLowerCase());
    scanner.skip();
    if (isGone) patches.push({ start, end: scanner.end, text: "" });
  }
  return patchXml(xml, patches);
}
