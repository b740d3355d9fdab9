import type { IRange, Worksheet } from "@univerjs/core";
import { expandToContinuousRange } from "@univerjs/sheets";
import { valueOf } from "../image/cellData";

/** Heads are hardly ever deeper than so many rows. */
const DEEPEST_HEAD = 4;

/**
 * The table around a selection without what stands above its headers: titles and notes, which are one text in a row, and
 * rows of headers that are joined with others. The engine (0.25.1) takes the title for the headers and sorts those into
 * the data, or refuses for joined cells of the title.
 */
export function tableAround(sheet: Worksheet, selected: IRange): IRange {
  const toAllSides = { up: true, down: true, left: true, right: true };
  const whole = expandToContinuousRange(selected, toAllSides, sheet);
  let { startRow } = whole;
  while (startRow < whole.endRow && isTitle(sheet, startRow, whole)) startRow += 1;
  return { ...whole, startRow: belowJoined(sheet, startRow, whole) };
}

/** The row below the headers that begin here with joined cells; the same row where none is joined. */
function belowJoined(sheet: Worksheet, row: number, { startColumn, endColumn }: IRange): number {
  let below = row;
  for (const merge of sheet.getMergeData()) {
    const isHere = merge.startRow === row && merge.endRow < row + DEEPEST_HEAD;
    const isBeside = merge.startColumn > endColumn || merge.endColumn < startColumn;
    if (isHere && !isBeside) below = Math.max(below, merge.endRow + 1);
  }
  return below;
}

/** Whether a row of a table of several columns says one thing alone. */
function isTitle(sheet: Worksheet, row: number, { startColumn, endColumn }: IRange): boolean {
  let texts = 0;
  for (let column = startColumn; column <= endColumn; column += 1) {
    const value = valueOf(sheet.getCellRaw(row, column));
    if (value === null || value === "") continue;
    if (typeof value !== "string") return false;
    texts += 1;
  }
  return texts <= 1 && endColumn > startColumn;
}
