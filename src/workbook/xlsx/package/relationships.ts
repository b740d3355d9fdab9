import { escapeXml } from "../../escapeXml";
import { XmlScanner } from "../xml/xmlScanner";
import type { Parts } from "./parts";

/** An arrow from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, styles, table. */
  readonly kind: string;
  /** The name of the part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The part that holds the relationships of a part; of the package itself for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; none if it has no such part. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return parts.parse(name, (xml) => {
    const found: Relationship[] = [];
    const scanner = new XmlScanner(xml);
    while (scanner.next()) {
      if (scanner.kind !== "open" || scanner.name !== "Relationship") continue;
      const target = scanner.attribute("Target") ?? "";
      const isExternal = scanner.attribute("TargetMode") === "External";
      found.push({
        id: scanner.attribute("Id") ?? "",
        kind: (scanner.attribute("Type") ?? "").split("/").at(-1)!,
        target: isExternal ? target : resolve(part, target),
        isExternal,
      });
    }
    return found;
  });
}

/** Adds a relationship to a part and gives its new id. */
export function addRelationship(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsPart(part);
  const xml = parts.has(name) ? parts.text(name) : EMPTY;
  const taken = new Set(readRelationships(parts, part).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const at = xml.search(/<\/(?:\w+:)?Relationships>|\/>\s*$/);
  const prefix = /<(\w+:)?Relationships[\s>/]/.exec(xml)?.[1] ?? "";
  const element = `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  const isOpen = xml.startsWith("</", at);
  const rest = isOpen ? xml.slice(at) : `</${prefix}Relationships>`;
  parts.write(name, `${xml.slice(0, at)}${isOpen ? "" : ">"}${element}${rest}`);
  return id;
}

/** Removes the relationships of a part that lead to the target. */
export function removeRelationships(parts: Parts, part: string, target: string): void {
  const ids = readRelationships(parts, part)
    .filter((relationship) => !relationship.isExternal && isSamePart(relationship.target, target))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  const name = relationshipsPart(part);
  const xml = parts.text(name);
  const scanner = new XmlScanner(xml);
  let kept = "";
  let from = 0;
  while (scanner.next()) {
    if (scanner.kind !== "open" || !ids.includes(scanner.attribute("Id") ?? "")) continue;
    kept += xml.slice(from, scanner.start);
    scanner.skip();
    from = scanner.end;
  }
  parts.write(name, kept + xml.slice(from));
}

function isSamePart(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A target is written from the folder of its source, or from the top with a leading slash. */
function resolve(part: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
