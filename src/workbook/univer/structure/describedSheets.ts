import { withCells } from "../../charts/withCells";
import { withSheetNames } from "../../sheetReferences";
import type { SheetSpec } from "../../sheetSpec";
import type { UniverBook } from "../univerBook";
import type { Descriptions } from "./describedSteps";

const keyOf = (id: string): string => `described.${id}`;

/** Remembers what a sheet was drawn from: print set-up, protection and tables are nowhere else. */
export function rememberDescription(
  book: UniverBook,
  name: string,
  text: string | undefined,
): void {
  rememberById(book, book.sheet(name).getSheetId(), text);
}

/** The same by what stays when a sheet gets another name. Cells and rules are read from the spreadsheet itself. */
export function rememberById(book: UniverBook, id: string, text: string | undefined): void {
  if (text === undefined) return book.setState(keyOf(id), undefined);
  const spec = JSON.parse(text) as SheetSpec;
  const {
    validations: _validations,
    conditionals: _conditionals,
    numberLooks: _looks,
    ...rest
  } = spec;
  book.setState(keyOf(id), JSON.stringify({ ...rest, rows: [] }));
}

/** What the sheet of an id was drawn from. */
export function descriptionById(book: UniverBook, id: string): string | undefined {
  return book.state(keyOf(id));
}

/** All of them. */
export const DESCRIPTIONS: Descriptions = { load: descriptionById, store: rememberById };

/** What a sheet was drawn from, as text. */
export function descriptionOf(book: UniverBook, name: string): string | undefined {
  return book.state(keyOf(book.sheet(name).getSheetId()));
}

/** The sheets that were drawn from descriptions, by their names now. */
export function describedSheets(book: UniverBook): Map<string, SheetSpec> {
  const sheets = book.sheets.map((sheet) => sheet.getSheetName());
  return new Map(
    sheets.flatMap((name) => {
      const text = descriptionOf(book, name);
      return text === undefined
        ? []
        : [[name, named(JSON.parse(text) as SheetSpec, name)] as const];
    }),
  );
}

/** Charts draw the cells of their sheet whatever it is called now; nothing else in a description names it. */
function named(spec: SheetSpec, name: string): SheetSpec {
  if (!spec.charts || spec.name === name) return spec;
  const names = new Map([[spec.name.toLowerCase(), name]]);
  const charts = spec.charts.map(({ chart, area }) => ({
    chart: withCells(chart, (cells) => withSheetNames(cells, names)),
    area,
  }));
  return { ...spec, name, charts };
}
