import type { CellValue } from "../../workbook/cell";
import type { GridWorkbook } from "../workbenchParts";
import type { FoundCell } from "./findCells";
import { replaceText } from "./replaceText";

/** What came of replacing: cells and places that were changed, and cells that were left and why. */
export interface ReplaceCount {
  readonly cells: number;
  readonly places: number;
  readonly formulas: number;
  readonly locked: number;
  /** Cells that show the text without holding it, as numbers under a format. */
  readonly others: number;
}

/** Puts another text into the found cells, in one step. Formulas and locked cells are left as they are, and counted. */
export async function replaceFound(
  workbook: Pick<GridWorkbook, "cells" | "isLocked" | "enter">,
  found: readonly FoundCell[],
  text: string,
  by: string,
): Promise<ReplaceCount> {
  const count = { cells: 0, places: 0, formulas: 0, locked: 0, others: 0 };
  const changes = new Map<string, (CellValue | undefined)[][]>();
  for (const sheet of new Set(found.map((each) => each.sheet))) {
    const { values, formulas } = await workbook.cells.read(sheet);
    const lines: (CellValue | undefined)[][] = [];
    for (const { at } of found.filter((each) => each.sheet === sheet)) {
      const { row, column } = at;
      const replaced = replaceText(values[row]?.[column] ?? null, text, by);
      if ((formulas[row]?.[column] ?? null) !== null) count.formulas += 1;
      else if (!replaced) count.others += 1;
      else if (workbook.isLocked(sheet, row, column)) count.locked += 1;
      else {
        count.cells += 1;
        count.places += replaced.places;
        while (lines.length <= row) lines.push([]);
        const line = lines[row]!;
        while (line.length < column) line.push(undefined);
        line[column] = replaced.value;
      }
    }
    if (lines.length > 0) changes.set(sheet, lines);
  }
  if (changes.size > 0) workbook.enter(changes);
  return count;
}
