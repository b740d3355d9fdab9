import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";

type Rows = readonly (readonly (CellSpec | undefined)[])[];

/** A piece of the sheets of a file: the beginning of a sheet without its rows, or some rows of the one that was begun. */
export type SheetPart = { readonly sheet: SheetSpec } | { readonly rows: Rows };

/** So many cells pass from one thread to another without the page being felt to stop. */
const MOST_CELLS = 20_000;

/** Sheets in pieces, each small enough to be taken over between two frames or so. */
export function* partsOf(sheets: readonly SheetSpec[]): Generator<SheetPart> {
  for (const sheet of sheets) {
    yield { sheet: { ...sheet, rows: [] } };
    let rows: Rows[number][] = [];
    let cells = 0;
    for (const row of sheet.rows) {
      rows.push(row);
      cells += row.length;
      if (cells < MOST_CELLS) continue;
      yield { rows };
      rows = [];
      cells = 0;
    }
    if (rows.length > 0) yield { rows };
  }
}

/** Puts pieces together again. */
export function joinParts(parts: readonly SheetPart[]): SheetSpec[] {
  const sheets: { readonly sheet: SheetSpec; readonly rows: Rows[number][] }[] = [];
  for (const part of parts) {
    if ("sheet" in part) sheets.push({ sheet: part.sheet, rows: [] });
    else for (const row of part.rows) sheets.at(-1)!.rows.push(row);
  }
  return sheets.map(({ sheet, rows }) => ({ ...sheet, rows }));
}
