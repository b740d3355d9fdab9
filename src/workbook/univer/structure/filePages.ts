import type { PrintSetup, SheetObject, SheetSpec } from "../../sheetSpec";
import type { UniverBook } from "../univerBook";
import { descriptionById } from "./describedSheets";
import type { Descriptions } from "./describedSteps";

const keyOf = (id: string): string => `page.${id}`;

/**
 * What only the file knows of its sheets: how they print and what stands over their cells. Each in a description that
 * says nothing else, so that it goes with the cells.
 */
export const FILE_PAGES: Descriptions = {
  load: (book, id) => book.state(keyOf(id)),
  store: (book, id, text) => book.setState(keyOf(id), text),
};

export function rememberPage(book: UniverBook, { name, print, objects }: SheetSpec): void {
  if (!print && !objects) return;
  const spec: SheetSpec = {
    name,
    rows: [],
    ...(print ? { print } : {}),
    ...(objects ? { objects } : {}),
  };
  FILE_PAGES.store(book, book.sheet(name).getSheetId(), JSON.stringify(spec));
}

/** What stands over the cells of a sheet, by the ids of its workbook and its own. */
export type ObjectsOf = (unit: string, sheet: string) => readonly SheetObject[];

/** What stands over the cells of each sheet; it is asked for each time that something is painted. */
export function objectsIn(bookOf: (unit: string) => UniverBook): ObjectsOf {
  const known = new Map<string, readonly SheetObject[]>();
  return (unit, sheet) => {
    const book = bookOf(unit);
    // A sheet that was described is not as its file says any more.
    const text = descriptionById(book, sheet) ?? FILE_PAGES.load(book, sheet);
    if (text === undefined) return [];
    const found = known.get(text) ?? objectsOf(JSON.parse(text) as SheetSpec);
    known.set(text, found);
    return found;
  };
}

/** What a file says of a sheet, and the charts of a described one. */
function objectsOf({ objects = [], charts = [] }: SheetSpec): readonly SheetObject[] {
  return [
    ...objects,
    ...charts.map(({ chart, area }) => ({ kind: "chart", title: chart.title, area }) as const),
  ];
}

/** How a sheet prints; one that was described as it is described. */
export function printOf(book: UniverBook, name: string): PrintSetup | undefined {
  const id = book.sheet(name).getSheetId();
  const text = descriptionById(book, id) ?? FILE_PAGES.load(book, id);
  return text === undefined ? undefined : (JSON.parse(text) as SheetSpec).print;
}
