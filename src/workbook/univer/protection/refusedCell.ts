import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Grid } from "../createGrid";
import { addressOf, meets } from "../../address";
import { areaOf } from "../image/sheetImage";
import { sortedRange } from "../sort/sortRows";
import { UniverBook } from "../univerBook";
import { isLockedCell, isSheetProtected } from "./protectedSheets";

/**
 * A cell that was not changed because it is locked, or kept rows from being sorted because it is a merged one; without an
 * address it is about the rows and columns of the sheet.
 */
export interface RefusedCell {
  readonly sheet: string;
  readonly address: string | undefined;
  readonly isMerged?: boolean;
}

/** What the commands carry that are looked at. */
interface Given {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly visible?: boolean;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

const BEGINS_TYPING = "sheet.operation.set-cell-edit-visible";
const FILLS_CELLS = "sheet.mutation.set-range-values";
/** Rows, columns and blocks that move, come, go or are joined. */
const MOVES_CELLS =
  /^sheet\.mutation\.(insert-row|remove-rows|move-rows|insert-col|remove-col|move-columns|move-range|(add|remove)-worksheet-merge)$/;
/** Formulas follow what becomes of other sheets, and what was taken back was allowed once. */
const FORMULAS_FOLLOW =
  /^univer\.command\.(undo|redo)$|^sheet\.command\.((insert|remove|delete|move)-|set-(worksheet|defined)-name)/;

/**
 * What of a command a protected sheet refuses: locked cells take nothing, and rows and columns stay where they are. What
 * the program writes is not held up. The engine (0.25.1) has a protection of its own, by ranges and users; sheets of
 * files have it by the looks of their cells.
 */
export function refusedCell(
  grid: Grid,
  unit: string,
  command: ICommandInfo,
): RefusedCell | undefined {
  const given = (command.params ?? {}) as Given;
  if (grid.ownHand.isWriting || !looksAt(command, given)) return undefined;
  if (given.unitId !== undefined && given.unitId !== unit) return undefined;
  const book = new UniverBook(grid, unit);
  const id = given.subUnitId ?? book.facade.getActiveSheet().getSheetId();
  const sheet = book.facade.getSheetBySheetId(id)?.getSheetName() ?? "";
  const sorted = sortedRange(command);
  const merged = sorted && mergedIn(book, id, sorted);
  if (merged !== undefined) return { sheet, address: merged, isMerged: true };
  if (!isSheetProtected(book, id)) return undefined;
  if (MOVES_CELLS.test(command.id)) return { sheet, address: undefined };
  const address = sorted ? lockedIn(book, id, sorted) : lockedCell(book, id, command.id, given);
  return address === undefined ? undefined : { sheet, address };
}

function looksAt(command: ICommandInfo, { visible, trigger = "" }: Given): boolean {
  const { id } = command;
  if (sortedRange(command)) return true;
  if (id === BEGINS_TYPING) return visible === true;
  if (id === FILLS_CELLS) return !FORMULAS_FOLLOW.test(trigger);
  return MOVES_CELLS.test(id);
}

/** The first locked cell of a range: Excel sorts what is open alone. */
function lockedIn(book: UniverBook, id: string, range: IRange): string | undefined {
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const locked = lockedAt(book, id, row, column);
      if (locked !== undefined) return locked;
    }
  }
  return undefined;
}

/** The first merged cell of a range, also one that reaches beyond it: sorting would tear it apart. */
function mergedIn(book: UniverBook, id: string, range: IRange): string | undefined {
  const merges = book.facade.getSheetBySheetId(id)?.getSheet().getMergeData() ?? [];
  const found = merges.find((merge) => meets(areaOf(merge), areaOf(range)));
  return found && addressOf(found.startRow, found.startColumn);
}

/** The first locked cell that a command would change. */
function lockedCell(
  book: UniverBook,
  id: string,
  command: string,
  { cellValue = {} }: Given,
): string | undefined {
  if (command === BEGINS_TYPING) {
    const range: IRange | undefined = book.facade.getActiveSheet().getActiveCell()?.getRange();
    return range && lockedAt(book, id, range.startRow, range.startColumn);
  }
  for (const [row, line] of Object.entries(cellValue)) {
    for (const column of Object.keys(line ?? {})) {
      const locked = lockedAt(book, id, Number(row), Number(column));
      if (locked !== undefined) return locked;
    }
  }
  return undefined;
}

function lockedAt(book: UniverBook, id: string, row: number, column: number): string | undefined {
  return isLockedCell(book, id, row, column) ? addressOf(row, column) : undefined;
}
