import { escapeXml } from "../../escapeXml";
import { escapeCellText, unescapeCellText } from "../xml/xmlText";
import { XmlScanner } from "../xml/xmlScanner";

/** The namespace of the state that we keep in a workbook. */
export const STATE_NAMESPACE = "urn:hengji:state:1";

/** Stored texts by their keys as the XML that a workbook keeps; keys in a fixed order. */
export function stateXml(state: ReadonlyMap<string, string>): string {
  const entries = [...state]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, text]) => `<entry key="${escapeXml(key)}">${escapeCellText(text)}</entry>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="${STATE_NAMESPACE}">${entries.join("")}</state>`;
}

/** Stored texts by their keys; undefined where the XML is somebody else's. */
export function parseState(xml: string): Map<string, string> | undefined {
  const scanner = new XmlScanner(xml);
  const state = new Map<string, string>();
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.depth === 1 && scanner.attribute("xmlns") !== STATE_NAMESPACE) return undefined;
    if (scanner.depth !== 2) continue;
    const key = scanner.attribute("key") ?? "";
    state.set(key, unescapeCellText(scanner.readContent()));
  }
  return state;
}
