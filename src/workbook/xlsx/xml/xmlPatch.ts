import { outlineXml, prefixOf, withPrefix, type XmlElement } from "./xmlOutline";
import { escapeXml } from "../../escapeXml";

/** A stretch of a part and what takes its place. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part with the patches, which do not overlap; every other character as it was. */
export function patchXml(xml: string, patches: readonly Patch[]): string {
  let patched = "";
  let from = 0;
  for (const { start, end, text } of [...patches].sort((one, other) => one.start - other.start)) {
    patched += xml.slice(from, start) + text;
    from = end;
  }
  return patched + xml.slice(from);
}

/**
 * Appends elements to a container under the root, and corrects its count. A container that is missing is
 * created at its place in the order, which the schema prescribes.
 */
export function appendTo(
  xml: string,
  container: string,
  order: readonly string[],
  elements: readonly string[],
): string {
  if (elements.length === 0) return xml;
  const root = outlineXml(xml);
  const prefix = prefixOf(xml, root);
  const found = root.children.find(({ name }) => name === container);
  const content = withPrefix(elements.join(""), prefix);
  if (!found) {
    const whole = `<${prefix}${container}>${content}</${prefix}${container}>`;
    return insertInOrder(xml, container, order, whole);
  }
  const total = found.children.length + elements.length;
  const open = xml
    .slice(found.start, found.openEnd)
    .replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, ` count="${total}"`);
  if (found.isSelfClosing) {
    const text = `${open.replace(/\s*\/>$/, ">")}${content}</${prefix}${container}>`;
    return patchXml(xml, [{ start: found.start, end: found.end, text }]);
  }
  return patchXml(xml, [
    { start: found.start, end: found.openEnd, text: open },
    { start: found.closeStart, end: found.closeStart, text: content },
  ]);
}

/** Puts a whole element under the root, before the first that the order names later. */
export function insertInOrder(
  xml: string,
  name: string,
  order: readonly string[],
  element: string,
): string {
  const root = outlineXml(xml);
  const later = order.slice(order.indexOf(name) + 1);
  const next = root.children.find((child) => later.includes(child.name));
  if (next) return patchXml(xml, [{ start: next.start, end: next.start, text: element }]);
  if (!root.isSelfClosing) {
    return patchXml(xml, [{ start: root.closeStart, end: root.closeStart, text: element }]);
  }
  return patchXml(xml, [openRoot(xml, root, element)]);
}

function openRoot(xml: string, root: XmlElement, element: string): Patch {
  const open = xml.slice(root.start, root.openEnd);
  const whole = /^<([^\s/>]+)/.exec(open)![1]!;
  return {
    start: root.start,
    end: root.end,
    text: `${open.replace(/\s*\/>$/, ">")}${element}</${whole}>`,
  };
}

/** An opening tag with an attribute; a new one goes right behind the name of the tag. */
export function withAttribute(tag: string, name: string, value: string): string {
  const text = `"${escapeXml(value)}"`;
  const present = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  return present.test(tag)
    ? tag.replace(present, (_, key: string) => `${key}${text}`)
    : tag.replace(/^<[^\s/>]+/, (opened) => `${opened} ${name}=${text}`);
}
