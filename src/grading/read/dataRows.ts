import type { CellValue } from "../../workbook/cell";
import type { Place } from "../findings/finding";
import type { Table, TableRow } from "./table";

/** The cells of one column of 数据, by row. */
export interface DataCells {
  /** The numbers of cells that hold nothing but a plain number, NaN for all others; null where they are not at hand. */
  readonly numbers: Float64Array | null;
  value(row: number): CellValue;
  format(row: number): string | null;
  place(row: number): Place;
}

/** Rows of 数据, of a sheet or of lines of a file, column by column. */
export interface DataRows {
  readonly size: number;
  has(key: string): boolean;
  /** Blank cells where there is no such column. */
  cells(key: string): DataCells;
}

/** The rows of a table. */
export function rowsOfTable(
  { columns }: Pick<Table, "columns">,
  rows: readonly TableRow[],
): DataRows {
  return {
    size: rows.length,
    has: (key) => columns.has(key),
    cells: (key) => ({
      numbers: null,
      value: (row) => rows[row]!.value(key),
      format: (row) => rows[row]!.format(key),
      place: (row) => rows[row]!.place(key),
    }),
  };
}

/** An array with what `of` gives for each row. */
export function byRow<T>(size: number, of: (row: number) => T): T[] {
  return Array.from({ length: size }, (_, row) => of(row));
}
