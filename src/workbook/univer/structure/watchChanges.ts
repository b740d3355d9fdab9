import type { SheetChange, SheetChangeKind } from "../../sheetChange";
import type { SheetSpec } from "../../sheetSpec";
import type { Grid } from "../createGrid";
import { hasPartRules } from "../sort/partRules";
import { sortedRange } from "../sort/sortRows";
import { areaOf } from "../image/sheetImage";
import { DESCRIPTIONS, describedSheets, descriptionById, rememberById } from "./describedSheets";
import { DescribedSteps } from "./describedSteps";
import { FILE_PAGES } from "./filePages";
import { changeKind } from "./changeKind";
import { copiedDescription } from "./copiedDescription";
import { structureOf, type Structural } from "./structureOf";
import { undoSteps } from "./undoSteps";
import { UniverBook } from "../univerBook";

const DRAWN: ReadonlySet<SheetChangeKind> = new Set(["looks", "rules", "merges", "filters"]);

const COPY = "sheet.command.copy-sheet";

/** What mutations carry, as far as it is looked at. */
interface Parameters extends Structural {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly subUnitName?: string;
  readonly sheet?: { readonly id: string };
  readonly order?: Readonly<Record<number, number>>;
}

/**
 * Tells of every change of a cell or a sheet of the workbook that is shown, until the given function is called; and
 * lets the descriptions of sheets go with their cells.
 */
export function watchChanges(
  grid: Grid,
  unitOf: () => string,
  onChange: (change: SheetChange) => void,
): () => void {
  const { api } = grid;
  const kept = [new DescribedSteps(DESCRIPTIONS), new DescribedSteps(FILE_PAGES)];
  const book = (): UniverBook => new UniverBook(grid, unitOf());
  const steps = undoSteps(grid, (turn, numbers) => {
    for (const each of kept) each.turn(book(), numbers, turn);
    for (const step of numbers) onChange({ kind: turn, sheetId: "", name: "", step });
  });
  let added = "";
  // Asked beforehand: while rows are sorted their rules are on the way.
  let movesRules = true;
  const beginning = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (grid.ownHand.isWriting && command.params) begun.add(command.params as object);
    const range = sortedRange(command);
    const { subUnitId = "" } = (command.params ?? {}) as Parameters;
    const sheet = range && api.getWorkbook(unitOf())?.getSheetBySheetId(subUnitId);
    if (sheet) movesRules = hasPartRules(sheet, range);
  });
  const tell = (kind: SheetChangeKind, sheetId: string, given: Parameters): void => {
    const sheet = api.getWorkbook(unitOf())?.getSheetBySheetId(sheetId);
    const name = sheet?.getSheetName() ?? given.subUnitName ?? "";
    const { range, order = {} } = given;
    const sort =
      kind === "sorted" && range ? { sort: { area: areaOf(range), order, movesRules } } : {};
    // What is taken back or done again is told by its step.
    if (steps.isTurning || isDrawing(kind, given)) onChange({ kind: "cells", sheetId, name });
    else onChange({ kind, sheetId, name, step: steps.current, ...sort });
  };
  // Some changes of rules are told when the program has long drawn on: what it began is known by its parameters.
  const begun = new WeakSet<object>();
  /** The program draws sheets whole, or as the file has them: no look of a sheet is changed by a person then. */
  const isDrawing = (kind: SheetChangeKind, given: Parameters): boolean =>
    DRAWN.has(kind) && (grid.ownHand.isWriting || begun.has(given));
  const follow = (id: string, given: Parameters): void => {
    const structure = structureOf(id, given);
    if (!structure || steps.isTurning) return;
    for (const each of kept) each.follow(book(), sheetIdOf(given), structure, steps.current);
  };
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const given = (params ?? {}) as Parameters;
    if (given.unitId !== undefined && given.unitId !== unitOf()) return;
    if (id === COPY && !copyDescription(book(), given.subUnitId ?? "", added))
      tell("copied", added, {});
    const kind = changeKind({ id, params: given, options });
    if (!kind) return;
    const sheetId = sheetIdOf(given);
    if (kind === "added") added = sheetId;
    follow(id, given);
    tell(kind, sheetId, given);
    const target = given.to?.subUnitId;
    if (target !== undefined && target !== sheetId) tell(kind, target, {});
  });
  return () => {
    listener.dispose();
    beginning.dispose();
    steps.dispose();
  };
}

/** The sheet that a mutation changes. */
function sheetIdOf({ subUnitId, sheet, from }: Parameters): string {
  return subUnitId ?? sheet?.id ?? from?.subUnitId ?? "";
}

/** The copy of a sheet of ours is one of ours; false where it is none. */
function copyDescription(book: UniverBook, from: string, to: string): boolean {
  const text = descriptionById(book, from || book.facade.getActiveSheet().getSheetId());
  if (text === undefined || to === "") return false;
  const taken = [...describedSheets(book).values()].flatMap(({ tables = [] }) =>
    tables.map(({ name }) => name),
  );
  const copy = copiedDescription(JSON.parse(text) as SheetSpec, taken);
  rememberById(book, to, JSON.stringify(copy));
  return true;
}
