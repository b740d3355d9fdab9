import type { Colour } from "../../colour";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import { addNotes } from "./addNotes";
import { changeStyles } from "./stylesPart";
import { withStyles } from "./withStyles";

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
