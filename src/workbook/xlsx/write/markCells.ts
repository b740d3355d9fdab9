import type { Colour } from "../../colour";
import type { SheetEntry } from "../package/workbookPart";
import { columnOf, rowOf } from "../read/position";
import type { XlsxFile } from "../xlsxFile";
import { patchXml, withAttribute, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import { addNotes } from "./addNotes";
import { changeStyles } from "./stylesPart";

/** A cell that people should look at, and why. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly colour: Colour;
  readonly note: string;
}

/** Puts cells that hold something on another ground, with a note at each; every other character stays as it was. */
export function markCells(file: XlsxFile, entry: SheetEntry, marks: readonly CellMark[]): void {
  if (marks.length === 0) return;
  const colours = new Map(marks.map(({ row, column, colour }) => [`${row},${column}`, colour]));
  file.change((parts) => {
    changeStyles(parts, file.part, (styles) => {
      const marked = parts.parse(entry.part, (xml) =>
        withStyles(xml, (row, column, style) => {
          const colour = colours.get(`${row},${column}`);
          return colour === undefined ? style : styles.filled(style, colour);
        }),
      );
      parts.write(entry.part, marked);
    });
    addNotes(parts, file.part, entry, marks);
  });
}

/** A sheet part in which cells have other styles. */
function withStyles(
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
