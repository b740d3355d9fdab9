import type { CellValue } from "../../../workbook/cell";
import type { Workbook } from "../../../workbook/workbook";

/** What a cell is to hold; a formula with the value that it now has, null where only a spreadsheet can tell. */
interface Written {
  readonly value: CellValue;
  readonly formula?: string;
}

/** By row and column, from 0. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, Written>>;

/**
 * The workbook into which forms are merged. A file can also put values into locked cells: our own sheets are locked
 * against typing, not against the office's own merging.
 */
export interface MergeTarget extends Workbook {
  patch?(sheet: string, changes: Changes): void;
}

/** Gathers single cells, so that each sheet is written once. */
export class CellWrites {
  private readonly sheets = new Map<string, Map<number, Map<number, Written>>>();

  set(sheet: string, row: number, column: number, value: CellValue, formula?: string): void {
    const rows = this.sheets.get(sheet) ?? new Map<number, Map<number, Written>>();
    this.sheets.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, Written>();
    rows.set(row, cells);
    cells.set(column, formula === undefined ? { value } : { value, formula });
  }

  /** Writes all of it. @throws {WorkbookError} sheetProtected, tableHeaderFixed, textTooLong */
  async writeTo(workbook: MergeTarget): Promise<void> {
    for (const [sheet, rows] of this.sheets) {
      if (workbook.patch) {
        workbook.patch(sheet, rows);
        continue;
      }
      for (const [row, cells] of rows) {
        for (const [column, { value, formula }] of cells) {
          // What calculates by itself needs no word of what a formula gives.
          if (formula === undefined) await workbook.cells.write(sheet, row, column, [[value]]);
        }
      }
    }
  }
}
