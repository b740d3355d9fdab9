import type { Area } from "../../src/workbook/address";
import type { CellSpec, SheetSpec, Visibility } from "../../src/workbook/sheetSpec";
import type { CellValue } from "../../src/workbook/cell";
import { shownValue } from "../../src/workbook/storable";
import { lookOf } from "../../src/workbook/styles";
import { usedExtent } from "../../src/workbook/grid";
import type { SheetInfo } from "../../src/workbook/workbook";

/** One sheet in memory. Rows and cells may be missing; a missing one is blank. */
export interface MemorySheet {
  readonly name: string;
  readonly values: (CellValue[] | undefined)[];
  readonly formulas: ((string | null)[] | undefined)[];
  readonly formats: ((string | null)[] | undefined)[];
  /** Cells that stay open on a protected sheet. */
  readonly open: (boolean[] | undefined)[];
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What it was rendered from, if it was. */
  readonly spec?: SheetSpec;
}

/** A sheet in memory from its description. @throws {WorkbookError} textTooLong */
export function renderMemorySheet(spec: SheetSpec, was: Visibility = "visible"): MemorySheet {
  const lines = <Held>(held: (cell: CellSpec | undefined) => Held): Held[][] =>
    spec.rows.map((row) => Array.from(row, held));
  return {
    name: spec.name,
    values: lines((cell) => (cell ? shownValue(cell) : null)),
    formulas: lines((cell) => cell?.formula ?? null),
    formats: lines((cell) => lookOf(cell?.style).format),
    open: lines((cell) => lookOf(cell?.style).isOpen),
    visibility: spec.visibility ?? was,
    isProtected: spec.isProtected ?? false,
    merges: spec.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    spec,
  };
}

/** What an adapter tells of the sheet. */
export function memorySheetInfo(sheet: MemorySheet): SheetInfo {
  const { name, visibility, isProtected, merges, hiddenRows, hiddenColumns } = sheet;
  const isHidden = visibility !== "visible";
  return { name, isHidden, isProtected, ...usedExtent(sheet), merges, hiddenRows, hiddenColumns };
}
