import { isTrue } from "../package/workbookPart";
import { rowOf } from "../read/position";
import { outlineXml, prefixOf, type XmlElement } from "../xml/xmlOutline";
import { patchXml, withAttribute, type Patch } from "../xml/xmlPatch";
import { attribute } from "./workbookXml";

/** A sheet part that shows some rows and hides others, counting from 0; what is in both is hidden. */
export function hideRows(xml: string, shown: readonly number[], hidden: readonly number[]): string {
  if (shown.length + hidden.length === 0) return xml;
  const root = outlineXml(xml);
  const data = root.children.find(({ name }) => name === "sheetData");
  if (!data) return xml;
  const [isShown, isHidden] = [new Set(shown), new Set(hidden)];
  const waiting = [...isHidden].sort((one, other) => one - other);
  const prefix = prefixOf(xml, root);
  const newRows = (before: number): string => {
    let rows = "";
    while (waiting[0]! < before) rows += `<${prefix}row r="${waiting.shift()! + 1}" hidden="1"/>`;
    return rows;
  };
  const patches: Patch[] = [];
  let row = -1;
  for (const element of data.children) {
    row = rowOf(attribute(xml, element, "r"), row + 1);
    const added = newRows(row);
    if (added !== "") patches.push({ start: element.start, end: element.start, text: added });
    if (waiting[0] === row) waiting.shift();
    const mark =
      isHidden.has(row) || isShown.has(row) ? markOf(xml, element, isHidden.has(row)) : undefined;
    if (mark) patches.push(mark);
  }
  const rest = newRows(Infinity);
  if (rest !== "" && !data.isSelfClosing) {
    patches.push({ start: data.closeStart, end: data.closeStart, text: rest });
  } else if (rest !== "") {
    const open = xml.slice(data.start, data.end).replace(/\s*\/>$/, ">");
    const text = `${open}${rest}</${prefix}sheetData>`;
    patches.push({ start: data.start, end: data.end, text });
  }
  return patchXml(xml, patches);
}

function markOf(xml: string, element: XmlElement, isHidden: boolean): Patch | undefined {
  if (isTrue(attribute(xml, element, "hidden")) === isHidden) return undefined;
  const { start, openEnd: end } = element;
  const tag = xml.slice(start, end);
  const text = isHidden
    ? withAttribute(tag, "hidden", "1")
    : tag.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, "");
  return { start, end, text };
}
