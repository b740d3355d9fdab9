import { XmlScanner } from "./xmlScanner";

/** Where an element stands in its part. */
export interface XmlElement {
  readonly name: string;
  readonly start: number;
  /** Where its opening tag ends. */
  readonly openEnd: number;
  /** Where its closing tag starts; for a self-closing element its end. */
  readonly closeStart: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
  readonly children: readonly XmlElement[];
}

/** The root element of a part with its children and grandchildren: enough to patch the part by hand. */
export function outlineXml(xml: string): XmlElement {
  const scanner = new XmlScanner(xml);
  while (scanner.next()) if (scanner.kind === "open") return readElement(scanner, 3);
  throw new Error("The scanner refuses a part without a root element");
}

function readElement(scanner: XmlScanner, levels: number): XmlElement {
  const { name, start, end: openEnd, isSelfClosing, depth } = scanner;
  const children: XmlElement[] = [];
  while (scanner.next() && scanner.depth >= depth) {
    if (scanner.kind !== "open") continue;
    if (levels > 1) children.push(readElement(scanner, levels - 1));
    else scanner.skip();
  }
  return {
    name,
    start,
    openEnd,
    closeStart: scanner.start,
    end: scanner.end,
    isSelfClosing,
    children,
  };
}

/** The prefix of the tags of a part with its colon, or "". */
export function prefixOf(xml: string, root: XmlElement): string {
  return /^<(\w+:)/.exec(xml.slice(root.start, root.openEnd))?.[1] ?? "";
}

/** Own XML with the prefix of the part it goes into; texts in it are escaped, so every < starts a tag. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}
