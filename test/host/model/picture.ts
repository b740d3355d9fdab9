import type { CellValue } from "../../../src/workbook/cell";
import { WHOLE } from "./areas";
import type { CellStyle } from "./cellStyle";
import type { HostBook } from "./hostBook";
import { seriesOf } from "./chartSeries";
import type { HostSheet } from "./hostSheet";
import { valueOf } from "./valueOf";

/** A sheet of the emulated workbook as plain data, for tests to look at and to compare. */
export interface SheetPicture {
  readonly name: string;
  readonly visibility: string;
  /** From A1 to the last cell that holds something. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly styles: readonly (readonly (CellStyle | null)[])[];
  readonly details: unknown;
}

/** All sheets as they stand, but not the ids that differ from run to run. */
export function pictureOf(book: HostBook): readonly SheetPicture[] {
  return book.sheets.map((sheet) => pictureOfSheet(book, sheet));
}

function pictureOfSheet(book: HostBook, sheet: HostSheet): SheetPicture {
  const used = sheet.used(false, WHOLE);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const grid = <Told>(tell: (row: number, column: number) => Told): Told[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => tell(row, column)),
    );
  const { name, visibility, merges, frozen, tabColor, page, protection, validations } = sheet;
  return {
    name,
    visibility,
    values: grid((row, column) => valueOf(book, sheet, sheet.at(row, column))),
    formulas: grid((row, column) => sheet.at(row, column)?.formula ?? null),
    styles: grid((row, column) => sheet.at(row, column)?.style ?? null),
    details: {
      merges,
      frozen,
      tabColor,
      page,
      isProtected: protection !== undefined,
      validations,
      tables: sheet.tables.map(({ id: _id, ...table }) => table),
      charts: sheet.charts.map((chart) => {
        const { id: _id, ...shown } = chart;
        return { ...shown, series: seriesOf(sheet, chart) };
      }),
      conditionals: sheet.conditionals.map(({ id: _id, ...each }) => each),
      widths: sorted(sheet.columnWidths),
      heights: sorted(sheet.rowHeights),
      hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
      hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    },
  };
}

function sorted(sizes: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...sizes].sort(([one], [other]) => one - other);
}
