import type { Area } from "./address";
import { checkArea } from "./checkArea";
import type { CellValue } from "./cell";
import type { Block } from "./workbook";

/** The cells of a sheet, sparse: a row or a cell that is missing is blank. */
export interface Grid {
  readonly values: readonly (readonly (CellValue | undefined)[] | undefined)[];
  readonly formulas: readonly (readonly (string | null | undefined)[] | undefined)[];
  readonly formats: readonly (readonly (string | null | undefined)[] | undefined)[];
  /** Where its lines never change, a block holds them and no copies. */
  readonly isFixed?: boolean;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * From A1 to the last cell that holds a value or a formula; formats alone do not count. Nor does white space far from
 * everything else: a blank typed there would make a small sheet as large as a sheet can be.
 */
export function usedExtent(grid: Grid): Extent {
  const all = extentOf(grid, (held) => (held ?? null) !== null);
  const isFar = (from: Extent): boolean =>
    all.rows - from.rows > FAR.rows || all.columns - from.columns > FAR.columns;
  if (!isFar({ rows: 0, columns: 0 })) return all;
  const words = extentOf(grid, (held) =>
    typeof held === "string" ? held.trim() !== "" : (held ?? null) !== null,
  );
  return isFar(words) ? words : all;
}

const FAR: Extent = { rows: 1000, columns: 100 };

function extentOf(
  { values, formulas }: Grid,
  counts: (held: CellValue | undefined) => boolean,
): Extent {
  let rows = 0;
  let columns = 0;
  for (const lines of [values, formulas]) {
    lines.forEach((line, row) => {
      if (!line) return;
      let last = line.length - 1;
      while (last >= 0 && !counts(line[last])) last -= 1;
      if (last < 0) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, last + 1);
    });
  }
  return { rows, columns };
}

/** A rectangle of a sheet, dense; without an area the used range. */
export function blockOf(
  grid: Grid,
  area: Area = { row: 0, column: 0, ...usedExtent(grid) },
): Block {
  checkArea(area);
  return {
    area,
    values: dense<CellValue>(grid.values, area, grid.isFixed),
    formulas: dense<string | null>(grid.formulas, area, grid.isFixed),
    formats: dense<string | null>(grid.formats, area, grid.isFixed),
  };
}

/** Blank rows share one array, which keeps a long sheet without formulas small. */
function dense<Held>(
  lines: readonly (readonly (Held | undefined)[] | undefined)[],
  { row, column, rows, columns }: Area,
  isFixed = false,
): readonly (readonly (Held | null)[])[] {
  const blank = new Array<null>(columns).fill(null);
  return Array.from({ length: rows }, (_, offset) => {
    const line = lines[row + offset];
    if (!line || line.length <= column) return blank;
    if (isFixed && column === 0 && line.length === columns && !line.includes(undefined)) {
      return line as readonly (Held | null)[];
    }
    const copy: (Held | null)[] = blank.slice();
    const end = Math.min(columns, line.length - column);
    for (let index = 0; index < end; index += 1) copy[index] = line[column + index] ?? null;
    return copy;
  });
}
