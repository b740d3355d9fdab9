import type { ICommandInfo, IRange } from "@univerjs/core";
import type { Grid } from "../createGrid";
import { addressOf, meets } from "../../address";
import type { RefusedChange } from "../../refusedChange";
import { areaOf } from "../image/sheetImage";
import { differingRules } from "../sort/partRules";
import { sortedRange } from "../sort/sortRows";
import { descriptionById } from "../structure/describedSheets";
import { UniverBook } from "../univerBook";
import { isStructureLocked } from "./lockedStructure";
import { isLockedCell, isSheetProtected } from "./protectedSheets";

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
/** Sheets that come, go, move or get another name or are hidden; also the first step of it, which asks or takes a name. */
const CHANGES_SHEETS =
  /^sheet\.(command\.(insert-sheet|remove-sheet|remove-sheet-confirm|copy-sheet|set-worksheet-(name|order|hidden|show))|operation\.rename-sheet|mutation\.((insert|remove)-sheet|set-worksheet-(name|order|hidden)))$/;
/** Formulas follow what becomes of other sheets, and what was taken back was allowed once. */
const FORMULAS_FOLLOW =
  /^univer\.command\.(undo|redo)$|^sheet\.command\.((insert|remove|delete|move)-|set-(worksheet|defined)-name)/;

/**
 * What of a command is refused: locked cells of a protected sheet take nothing, and its rows and columns stay where they
 * are; so do the sheets of a workbook with a protected structure. What the program writes is not held up. The engine
 * (0.25.1) has a protection of its own, by ranges and users; sheets of files have it by the looks of their cells.
 */
export function refusedChange(
  grid: Grid,
  unit: string,
  command: ICommandInfo,
): RefusedChange | undefined {
  const given = (command.params ?? {}) as Given;
  if (grid.ownHand.isWriting || !looksAt(command, given)) return undefined;
  if (given.unitId !== undefined && given.unitId !== unit) return undefined;
  const book = new UniverBook(grid, unit);
  if (CHANGES_SHEETS.test(command.id))
    return isStructureLocked(book) ? { kind: "structure" } : undefined;
  const id = given.subUnitId ?? book.facade.getActiveSheet().getSheetId();
  return refusedInSheet(book, id, command, given);
}

function refusedInSheet(
  book: UniverBook,
  id: string,
  command: ICommandInfo,
  given: Given,
): RefusedChange | undefined {
  const sheet = book.facade.getSheetBySheetId(id)?.getSheetName() ?? "";
  const sorted = sortedRange(command);
  const torn = sorted && tornBySorting(book, id, sorted);
  if (torn) return { ...torn, sheet };
  if (!isSheetProtected(book, id)) return undefined;
  if (MOVES_CELLS.test(command.id)) return { kind: "lines", sheet };
  const address = sorted ? lockedIn(book, id, sorted) : lockedCell(book, id, command.id, given);
  return address === undefined ? undefined : { kind: "cell", sheet, address };
}

/** What sorting would tear apart: merged cells, and rules that would fit in the page, but not in the file. */
function tornBySorting(book: UniverBook, id: string, range: IRange) {
  const merged = mergedIn(book, id, range);
  if (merged !== undefined) return { kind: "merged", address: merged } as const;
  const sheet = book.facade.getSheetBySheetId(id);
  // In the file of others rules stay where they are; those of our own sheets are written as they are shown.
  const isOurs = descriptionById(book, id) !== undefined;
  const differing = sheet && !isOurs ? differingRules(sheet, range) : undefined;
  return differing === undefined ? undefined : ({ kind: "rules", address: differing } as const);
}

function looksAt(command: ICommandInfo, { visible, trigger = "" }: Given): boolean {
  const { id } = command;
  if (sortedRange(command) || CHANGES_SHEETS.test(id)) return true;
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
