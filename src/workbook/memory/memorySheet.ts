import type { Area } from "../address";
import type { CellSpec, SheetSpec } from "../sheetSpec";
import type { CellValue } from "../cell";
import { shownValue } from "../storable";
import { lookOf } from "../styles";
import { usedExtent } from "../grid";
import type { SheetInfo } from "../workbook";

/** One sheet in memory. Rows and cells may be missing; a missing one is blank. */
export interface MemorySheet {
  readonly name: string;
  readonly values: (CellValue[] | undefined)[];
  readonly formulas: ((string | null)[] | undefined)[];
  readonly formats: ((string | null)[] | undefined)[];
  /** Cells that stay open on a protected sheet. */
  readonly open: (boolean[] | undefined)[];
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** What it was rendered from, if it was. */
  readonly spec?: SheetSpec;
}

/** A sheet in memory from its description. @throws {WorkbookError} textTooLong */
export function renderMemorySheet(spec: SheetSpec, isHidden = false): MemorySheet {
  const lines = <Held>(held: (cell: CellSpec | undefined) => Held): Held[][] =>
    spec.rows.map((row) => Array.from(row, held));
  return {
    name: spec.name,
    values: lines((cell) => (cell ? shownValue(cell) : null)),
    formulas: lines((cell) => cell?.formula ?? null),
    formats: lines((cell) => lookOf(cell?.style).format),
    open: lines((cell) => lookOf(cell?.style).isOpen),
    isHidden,
    isProtected: spec.isProtected ?? false,
    merges: spec.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    spec,
  };
}

/** What a carrier tells of the sheet. */
export function memorySheetInfo(sheet: MemorySheet): SheetInfo {
  const { name, isHidden, isProtected, merges, hiddenRows, hiddenColumns } = sheet;
  return { name, isHidden, isProtected, ...usedExtent(sheet), merges, hiddenRows, hiddenColumns };
}
