import { headerRole, isNote, isSummary } from "../see/headerWords";
import { kindOf, textIn, viewOf, type SheetCells, type View } from "../see/view";
import { weightIn } from "../see/weightIn";

/** An indicator as a scheme sheet states it: its name (or code) and its weight, each with its cell. */
export interface SchemeRow {
  readonly name: string;
  readonly nameAt: string;
  readonly weight: number;
  readonly weightAt: string;
}

/** A column of weights under its header. `columns` are the texts beside it, one of which may name the indicators. */
export interface SchemeTable {
  readonly sheet: string;
  readonly header: string;
  /** points: full marks (满分、分值). */
  readonly kind: "percent" | "points";
  readonly columns: readonly (readonly SchemeRow[])[];
}

const MOST_ROWS = 2000;
const MOST_COLUMNS = 60;
/** A highest value is a statistic, unless it stands among marks. */
const STATISTIC = /^max(imum)?$/i;
/** Headers stand within the first rows. */
const MOST_ABOVE = 20;
/** A sheet of few rows may hold its names across. */
const FEW_ROWS = 6;

/** All columns of weights in the sheets; sheets too large for a scheme are passed over. */
export function schemeTables(sheets: readonly SheetCells[]): SchemeTable[] {
  return sheets.flatMap((cells) => {
    const { rows, columns } = cells.block.area;
    if (rows <= FEW_ROWS && columns <= MOST_ROWS) {
      return [...tablesOf(viewOf(cells)), ...tablesOf(viewOf(cells, true))];
    }
    return rows > MOST_ROWS || columns > MOST_COLUMNS ? [] : tablesOf(viewOf(cells));
  });
}

function tablesOf(view: View): SchemeTable[] {
  const found: SchemeTable[] = [];
  for (let row = 0; row < Math.min(view.rows, MOST_ABOVE); row++) {
    for (let column = 0; column < view.columns; column++) {
      const header = textIn(view.value(row, column));
      if (headerRole(header) !== "weight" || STATISTIC.test(header)) continue;
      const columns = namesBeside(view, row, column);
      const kind = /满分|分值|标准分|基准分|full/i.test(header) ? "points" : "percent";
      if (columns.length > 0) found.push({ sheet: view.sheet, header, kind, columns });
    }
  }
  return found;
}

function namesBeside(view: View, header: number, weight: number): SchemeRow[][] {
  const columns: SchemeRow[][] = [];
  for (let column = 0; column < view.columns; column++) {
    if (column === weight) continue;
    const rows: SchemeRow[] = [];
    for (let row = header + 1; row < view.rows; row++) {
      const value = view.value(row, column);
      const name = textIn(value);
      const own = weightIn(view.value(row, weight));
      if (kindOf(value) !== "text" || Number.isNaN(own) || isSummary(name) || isNote(name))
        continue;
      const [nameAt, weightAt] = [view.address(row, column), view.address(row, weight)];
      rows.push({ name, nameAt, weight: own, weightAt });
    }
    if (rows.length > 0) columns.push(rows);
  }
  return columns;
}
