import type { Area } from "./address";
import { checkArea } from "./checkArea";
import type { CellValue } from "./cell";
import type { Block } from "./workbook";

/** The cells of a sheet, sparse: a row or a cell that is missing is blank. */
export interface Grid {
  readonly values: readonly (readonly (CellValue | undefined)[] | undefined)[];
  readonly formulas: readonly (readonly (string | null | undefined)[] | undefined)[];
  readonly formats: readonly (readonly (string | null | undefined)[] | undefined)[];
}

/** From A1 to the last cell that holds a value or a formula; formats alone do not count. */
export function usedExtent({ values, formulas }: Grid): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const lines of [values, formulas]) {
    lines.forEach((line, row) => {
      if (!line) return;
      let last = line.length - 1;
      while (last >= 0 && (line[last] ?? null) === null) last -= 1;
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
    values: dense<CellValue>(grid.values, area),
    formulas: dense<string | null>(grid.formulas, area),
    formats: dense<string | null>(grid.formats, area),
  };
}

/** Blank rows share one array, which keeps a long sheet without formulas small. */
function dense<Held>(
  lines: readonly (readonly (Held | undefined)[] | undefined)[],
  { row, column, rows, columns }: Area,
): readonly (readonly (Held | null)[])[] {
  const blank = new Array<null>(columns).fill(null);
  return Array.from({ length: rows }, (_, offset) => {
    const line = lines[row + offset];
    if (!line || line.length <= column) return blank;
    return Array.from({ length: columns }, (_, index) => line[column + index] ?? null);
  });
}
