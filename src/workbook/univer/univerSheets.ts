import { checkTables } from "../checkTables";
import { checkSheetNames, isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Selection, Sheets } from "../workbook";
import { drawnSpec } from "./draw/drawnSpec";
import { drawnSheet, drawSheet, type DrawnSheet } from "./draw/drawSheet";
import { isStructureLocked } from "./protection/lockedStructure";
import { showArea } from "./draw/showArea";
import { selectionOf } from "./selectionOf";
import type { UniverBook } from "./univerBook";

/** The sheets of the workbook that the spreadsheet shows. */
export function univerSheets(book: UniverBook): Sheets {
  return {
    render: async (specs, { onProgress, signal } = {}) => {
      if (signal?.aborted) throw new WorkbookError("cancelled");
      checkSheetNames(specs.map(({ name }) => name));
      checkTables(specs, []);
      if (isStructureLocked(book) && specs.some(({ name }) => !book.find(name))) {
        throw new WorkbookError("workbookProtected");
      }
      const drawn: DrawnSheet[] = [];
      for (const spec of specs) drawn.push(await drawnSpec(spec, signal));
      // From here on everything at once: nobody sees half of it.
      const before = remember(
        book,
        specs.map(({ name }) => name),
      );
      try {
        book.quietly(() =>
          specs.forEach(({ name }, index) => drawSheet(book, name, drawn[index]!)),
        );
      } catch (error) {
        book.quietly(() => putBack(book, before));
        throw error;
      }
      onProgress?.(specs.length, specs.length);
    },
    remove: async (names) => {
      if (names.length > 0 && isStructureLocked(book)) throw new WorkbookError("workbookProtected");
      for (const name of names) book.sheet(name);
      const isLeft = book.sheets.some(
        (sheet) =>
          !sheet.isSheetHidden() &&
          !names.some((name) => isSameSheetName(name, sheet.getSheetName())),
      );
      if (names.length > 0 && !isLeft) throw new WorkbookError("lastSheet");
      book.quietly(() => names.forEach((name) => book.facade.deleteSheet(book.sheet(name))));
    },
    keep: async (names) => {
      const sheets = [...remember(book, names)].map(([name, drawn]) => [name, drawn ?? null]);
      book.setState(POINT, JSON.stringify(sheets));
      const view = selectionOf(book);
      book.setState(VIEW, view && JSON.stringify(view));
    },
    kept: async () => [...pointOf(book).keys()],
    restore: async () => {
      const now = selectionOf(book);
      book.quietly(() => putBack(book, pointOf(book)));
      const view = viewOf(book, now);
      if (view) showArea(book, view.sheet, view.area);
      book.setState(POINT, undefined);
      book.setState(VIEW, undefined);
    },
    mend: async () => undefined,
  };
}

const POINT = "restorePoint";
const VIEW = "restoreView";

/** Where the user is, or was before what is taken back, if that sheet stands. */
function viewOf(book: UniverBook, now: Selection | undefined): Selection | undefined {
  const text = book.state(VIEW);
  const then = text === undefined ? undefined : (JSON.parse(text) as Selection);
  return [now, then].find((view) => view && book.find(view.sheet));
}

/** The restore point goes with what the spreadsheet saves. */
function pointOf(book: UniverBook): Map<string, DrawnSheet | undefined> {
  const text = book.state(POINT);
  if (text === undefined) return new Map();
  const sheets = JSON.parse(text) as [string, DrawnSheet | null][];
  return new Map(sheets.map(([name, drawn]) => [name, drawn ?? undefined]));
}

function remember(book: UniverBook, names: readonly string[]): Map<string, DrawnSheet | undefined> {
  return new Map(
    names.map((name) => {
      const sheet = book.find(name);
      return [name, sheet && drawnSheet(book, sheet)];
    }),
  );
}

function putBack(book: UniverBook, sheets: ReadonlyMap<string, DrawnSheet | undefined>): void {
  for (const [name, drawn] of sheets) {
    const standing = book.find(name);
    if (drawn) drawSheet(book, name, drawn);
    else if (standing) book.facade.deleteSheet(standing);
  }
}
