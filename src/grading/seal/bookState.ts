import { STATE_SHEET } from "../../workbook/ownSheets";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Block, Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbookError";

/** What we know of a workbook besides its visible sheets: texts by their keys. */
export type BookState = ReadonlyMap<string, string>;

/** The key of the copy among the texts that are stored with a workbook. */
export const COPY_KEY = "state";
const HEADERS = ["键", "值"] as const;
/** A cell holds 32,767 characters; a longer text goes on in the next row, under the same key. */
const CELL = 30_000;

/**
 * The state of a workbook, from its sheet of state and where that is missing from the copy: some programs drop stored
 * texts, and a workbook whose structure is protected has no such sheet.
 */
export async function loadState(workbook: Workbook): Promise<BookState> {
  // First the sheets, since an adapter reads what is stored along with them.
  const block = await workbook.cells.readState();
  if (block) return stateIn(block);
  return loadCopy(workbook);
}

/** The copy alone. */
export async function loadCopy(workbook: Workbook): Promise<BookState> {
  const copy = await workbook.session.load(COPY_KEY);
  return new Map(copy === undefined ? [] : (JSON.parse(copy) as [string, string][]));
}

/**
 * Writes the state to its sheet and to the copy. A workbook whose structure is protected takes no new sheet, so there the
 * copy alone holds it. False then. What stands beside it is written in the same step, where the structure allows it.
 * @throws {WorkbookError} workbookProtected where the sheet is there already
 */
export async function storeState(
  workbook: Workbook,
  state: BookState,
  beside: readonly SheetSpec[] = [],
): Promise<boolean> {
  const isOnSheet = await isRendered(workbook, state, beside);
  await storeCopy(workbook, state);
  return isOnSheet;
}

/** Gives a file the state of the workbook that is saved into it; one that has it already stays as it is. */
export async function putState(file: Workbook, state: BookState): Promise<void> {
  const isOnSheet = (await file.cells.readState()) !== undefined;
  if (isSame(await loadState(file), state)) return;
  if (state.size > 0) await storeState(file, state);
  else {
    if (isOnSheet) await file.sheets.remove([STATE_SHEET]);
    await storeCopy(file, state);
  }
}

function isSame(one: BookState, other: BookState): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
}

async function isRendered(
  workbook: Workbook,
  state: BookState,
  beside: readonly SheetSpec[],
): Promise<boolean> {
  try {
    await workbook.sheets.render([...beside, stateSpec(state)]);
    return true;
  } catch (error) {
    const isProtected = error instanceof WorkbookError && error.code === "workbookProtected";
    // The sheet of state may be there already when the other one is not.
    if (isProtected && beside.length > 0) return isRendered(workbook, state, []);
    if (!isProtected || (await workbook.cells.readState())) throw error;
    return false;
  }
}

async function storeCopy(workbook: Workbook, state: BookState): Promise<void> {
  const text = state.size === 0 ? undefined : JSON.stringify([...state]);
  if ((await workbook.session.load(COPY_KEY)) === text) return;
  await workbook.session.store(COPY_KEY, text);
}

function stateIn({ values }: Block): BookState {
  const state = new Map<string, string>();
  for (const [key, value] of values.slice(1)) {
    if (typeof key !== "string" || typeof value !== "string") continue;
    state.set(key, (state.get(key) ?? "") + value);
  }
  return state;
}

function stateSpec(state: BookState): SheetSpec {
  const rows = [...state].flatMap(([key, text]) =>
    Array.from({ length: Math.max(1, Math.ceil(text.length / CELL)) }, (_, part) => [
      { value: key },
      { value: text.slice(part * CELL, (part + 1) * CELL) },
    ]),
  );
  return {
    name: STATE_SHEET,
    visibility: "veryHidden",
    rows: [HEADERS.map((value) => ({ value, style: "header" as const })), ...rows],
    widths: [20, 60],
  };
}
