import { columnOf, rowOf } from "../read/position";
import { patchXml, withAttribute, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";

/** A sheet part in which cells have other styles. */
export function withStyles(
  xml: string,
  styleAt: (row: number, column: number, style: number) => number,
): string {
  const scanner = new XmlScanner(xml);
  const patches: Patch[] = [];
  let [row, column] = [-1, -1];
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "row") {
      row = rowOf(scanner.attribute("r"), row + 1);
      column = -1;
    }
    if (scanner.name !== "c") continue;
    column = columnOf(scanner.attribute("r"), column + 1);
    const style = Number(scanner.attribute("s") ?? 0);
    const other = styleAt(row, column, style);
    if (other === style) continue;
    const { start, end } = scanner;
    patches.push({ start, end, text: withAttribute(xml.slice(start, end), "s", String(other)) });
  }
  return patchXml(xml, patches);
}
