import type { CellValue } from "../../../workbook/cell";
import { largest, smallest } from "../../../workbook/extremes";
import type { Workbook } from "../../../workbook/workbook";

/** What a cell is to hold; a formula with the value that it now has, null where only a spreadsheet can tell. */
interface Written {
  readonly value: CellValue;
  readonly formula?: string;
}

/** By row and column, from 0. */
type Changes = ReadonlyMap<number, ReadonlyMap<number, Written>>;

/**
 * The workbook into which forms are merged. Locked cells take values too: our own sheets are locked against typing, not
 * against the office's own merging. A file simply takes them; a workbook that is open lets go of its locks for so long.
 */
export interface MergeTarget extends Workbook {
  patch?(sheet: string, changes: Changes): void;
  /** Takes the locks off sheets; what it gives puts them on again. @throws {WorkbookError} sheetProtected */
  unlock?(sheets: readonly string[]): Promise<() => Promise<void>>;
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
    if (workbook.patch) {
      for (const [sheet, rows] of this.sheets) workbook.patch(sheet, rows);
      return;
    }
    const lock = await workbook.unlock?.([...this.sheets.keys()]);
    try {
      for (const [sheet, rows] of this.sheets) await enter(workbook, sheet, rows);
    } finally {
      await lock?.();
    }
  }
}

/** Enters the cells of a sheet as one block, in which what is not given stays as it is. */
async function enter({ cells }: Workbook, sheet: string, changes: Changes): Promise<void> {
  const columns = [...changes.values()].flatMap((row) => [...row.keys()]);
  if (columns.length === 0) return;
  const [top, left] = [smallest([...changes.keys()]), smallest(columns)];
  const height = largest([...changes.keys()]) - top + 1;
  const width = largest(columns) - left + 1;
  const lines = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const written = changes.get(top + row)?.get(left + column);
      // What calculates by itself needs no word of what a formula gives.
      return written?.formula === undefined ? written?.value : undefined;
    }),
  );
  await cells.write(sheet, top, left, lines);
}
