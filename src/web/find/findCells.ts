import { plainWord } from "../../scoring/plainWord";
import { nextTask } from "../../workbook/nextTask";
import type { GridWorkbook } from "../workbenchParts";

/** A cell that shows what is looked for; sheets are counted as they stand in the workbook. */
export interface FoundCell {
  readonly sheet: string;
  readonly at: CellPlace;
}

export interface CellPlace {
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
}

/** What of the workbook is searched. */
export type Searched = Pick<GridWorkbook, "cells" | "texts">;

/**
 * The cells that show the text, sheet by sheet and row by row; case, width and spaces make no difference. What is hidden
 * is left out. Undefined where `isWanted` says meanwhile that nobody waits for it any more.
 */
export async function findCells(
  { cells, texts }: Searched,
  text: string,
  isWanted: () => boolean,
): Promise<readonly FoundCell[] | undefined> {
  const word = plainWord(text);
  if (word === "") return [];
  const found: FoundCell[] = [];
  for (const [sheetIndex, info] of (await cells.list()).entries()) {
    await nextTask();
    if (!isWanted()) return undefined;
    if (info.isHidden) continue;
    const [rows, columns] = [new Set(info.hiddenRows), new Set(info.hiddenColumns)];
    texts(info.name).forEach((line, row) => {
      if (rows.has(row)) return;
      line.forEach((shown, column) => {
        if (columns.has(column) || !plainWord(shown).includes(word)) return;
        found.push({ sheet: info.name, at: { sheetIndex, row, column } });
      });
    });
  }
  return found;
}

/**
 * Which of the found cells comes next: 0 from the given place on, 1 behind it, -1 before it; at the end the first one
 * again. -1 where nothing was found.
 */
export function nextFound(
  found: readonly FoundCell[],
  from: CellPlace | undefined,
  step: -1 | 0 | 1,
): number {
  if (found.length === 0) return -1;
  const orders = found.map(({ at }) => (from ? compare(at, from) : 1));
  if (step === -1) {
    const before = orders.filter((order) => order < 0).length; // they stand in order
    return (before === 0 ? found.length : before) - 1;
  }
  const after = orders.findIndex((order) => (step === 0 ? order >= 0 : order > 0));
  return Math.max(0, after);
}

function compare(one: CellPlace, other: CellPlace): number {
  return one.sheetIndex - other.sheetIndex || one.row - other.row || one.column - other.column;
}
