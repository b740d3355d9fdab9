import type { Area } from "../address";
import type { CellSpec, SheetSpec } from "../sheetSpec";
import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";

export type Rows = SheetSpec["rows"];

const MOST = { rows: 1_048_576, columns: 16_384, cells: 5_000_000 };

/** Refuses what no sheet can hold. @throws {WorkbookError} sheetTooLarge */
export function checkSize(sheet: string, rows: readonly (readonly unknown[] | undefined)[]): void {
  let cells = 0;
  for (const row of rows) {
    let filled = 0;
    row?.forEach(() => (filled += 1));
    cells += filled;
    if ((row?.length ?? 0) > MOST.columns) throw tooLarge(sheet);
  }
  if (rows.length > MOST.rows || cells > MOST.cells) throw tooLarge(sheet);
}

/** @throws {WorkbookError} sheetTooLarge */
export function checkCount(sheet: string, cells: number): void {
  if (cells > MOST.cells) throw tooLarge(sheet);
}

function tooLarge(sheet: string): WorkbookError {
  return new WorkbookError("sheetTooLarge", { sheet, ...MOST });
}

/** Rows without the blank ones at the end. */
export function trimmedRows(rows: readonly (readonly (CellSpec | undefined)[])[]): Rows {
  let length = rows.length;
  while (length > 0 && !rows[length - 1]?.some((cell) => cell !== undefined)) length -= 1;
  return rows.slice(0, length);
}

/** How many columns hold something. */
export function columnCount(rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** Names that sheets can have, as near as possible to those given, each once. */
export function sheetNames(given: readonly string[]): string[] {
  const taken: string[] = [];
  for (const name of given) {
    const plain = name
      .replace(/[\\/?*[\]:\p{Cc}]/gu, "_")
      .replace(/^'|'$/g, "_")
      .trim();
    const usable = plain === "" || isSameSheetName(plain, "History") ? `${plain}_` : plain;
    let own = cut(usable, 31);
    for (let number = 2; taken.some((other) => isSameSheetName(other, own)); number += 1) {
      const end = ` (${number})`;
      own = cut(usable, 31 - end.length) + end;
    }
    taken.push(own);
  }
  return taken;
}

/** A letter of two halves is not cut in two. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** Merged cells that can all stand: of those that lie over each other the first. */
export function apart(merges: readonly Area[]): Area[] {
  const taken = new Set<number>();
  return merges.filter(({ row, column, rows, columns }) => {
    const isPossible = row + rows <= MOST.rows && column + columns <= MOST.columns;
    if (!isPossible || rows * columns < 2 || rows * columns > MOST_MERGED) return false;
    const own: number[] = [];
    for (let down = row; down < row + rows; down += 1)
      for (let across = column; across < column + columns; across += 1)
        own.push(down * MOST.columns + across);
    if (taken.size > MOST_MERGED || own.some((cell) => taken.has(cell))) return false;
    for (const cell of own) taken.add(cell);
    return true;
  });
}

const MOST_MERGED = 2_000_000;
