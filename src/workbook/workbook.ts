import type { Area } from "./address";
import type { CellValue } from "./cell";
import type { SheetSpec } from "./sheetSpec";

/**
 * The contract of a workbook in three small ports. Every adapter (files, the browser grid, Excel)
 * passes the one contract suite in test/workbook/contract.ts; what it lacks it declares in its capabilities.
 */
export interface Workbook {
  readonly capabilities: Capabilities;
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;
}

/** What an adapter can keep of a sheet described as data. False is shown to the user, never silently dropped. */
export interface Capabilities {
  readonly validations: boolean;
  readonly conditionals: boolean;
  readonly tables: boolean;
  /** Whether native charts can be drawn. */
  readonly charts: boolean;
  readonly print: boolean;
  readonly protection: boolean;
  /** Whether sheets can be added; not where the structure of the workbook is known to be protected. */
  readonly structure: boolean;
  readonly selection: boolean;
  readonly highlights: boolean;
  /** Whether formulas can be written into single cells. */
  readonly formulas: boolean;
  /** Whether sheets can be kept and put back. */
  readonly restores: boolean;
  /** Whether formulas are recalculated by the adapter itself. */
  readonly calculates: boolean;
  /** Whether it tells when somebody else changes cells; otherwise whoever wants to know reads them again. */
  readonly changes: boolean;
}

/** Reads and writes blocks of cells. */
export interface Cells {
  /** The sheets in their order, without those of our own. */
  list(): Promise<readonly SheetInfo[]>;
  /** The cells of the sheet on which we keep state (ownSheets.ts), which the list leaves out; undefined without one. */
  readState(): Promise<Block | undefined>;
  /** The used range, or the area, as one block. @throws {WorkbookError} sheetMissing */
  read(sheet: string, area?: Area): Promise<Block>;
  /** Writes values; a string is always text, never a formula. Undefined leaves a cell as it is. */
  write(
    sheet: string,
    row: number,
    column: number,
    values: readonly (readonly (CellValue | undefined)[])[],
  ): Promise<void>;
  /**
   * Writes formulas without their =, HJ functions as HJ.NAME(...). Undefined leaves a cell as it is. An adapter that
   * does not calculate reads them as UNCALCULATED. @throws {WorkbookError} notPossibleHere
   */
  writeFormulas(
    sheet: string,
    row: number,
    column: number,
    formulas: readonly (readonly (string | undefined)[])[],
  ): Promise<void>;
}

export interface SheetInfo {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** From A1 to the last cell that holds something; 0 × 0 when empty. */
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  /** Rows and columns that are hidden or filtered out, counting from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A rectangle of cells that starts at area.row, area.column. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula of a cell without its =, or null; HJ functions as HJ.NAME(...). */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The number format of a cell, or null for General. */
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Renders, keeps and removes whole sheets. */
export interface Sheets {
  /**
   * Writes the sheets after the last one, or in the place of those of the same name, which keep its case.
   * Either all of them stand or none. @throws {WorkbookError} sheetProtected, workbookProtected, cancelled
   */
  render(sheets: readonly SheetSpec[], watch?: Watch): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
  /**
   * The restore point: remembers these sheets as they stand, a missing one as missing, in the place of what was
   * kept before. It goes with the workbook. @throws {WorkbookError} notPossibleHere
   */
  keep(names: readonly string[]): Promise<void>;
  /** The names at the restore point; none where there is no restore point. */
  kept(): Promise<readonly string[]>;
  /** Puts the kept sheets back, removes those that were missing, and forgets the restore point. */
  restore(): Promise<void>;
  /**
   * Mends what a run left behind that broke off, such as sheets of our own, which `list` leaves out; undefined where there is
   * nothing. @throws {WorkbookError} workbookProtected
   */
  mend(): Promise<Mended | undefined>;
}

/** What was made of a run that broke off, and the sheets that it was about. */
export interface Mended {
  /**
   * It had changed nothing yet, was taken back, had written everything, or, in an Excel that cannot copy sheets, left these
   * sheets half written.
   */
  readonly kind: "unchanged" | "putBack" | "complete" | "incomplete";
  readonly sheets: readonly string[];
}

/** How a long write tells of itself and is stopped. */
export interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Selection, highlights and stored state. */
export interface Session {
  /** What is selected; undefined where it is not one rectangle of cells. @throws {WorkbookError} notPossibleHere */
  selected(): Promise<Selection | undefined>;
  /** Tells of every change of the selection until the given function is called. @throws {WorkbookError} notPossibleHere */
  watchSelection(onChange: (selection: Selection | undefined) => void): Promise<() => void>;
  /**
   * Tells that somebody else, a person or another program, changed cells or sheets, until the given function is called;
   * what is written through these ports is not told. Where cells alone were changed, it says which; what formulas give
   * because of that is not among them. @throws {WorkbookError} notPossibleHere
   */
  watchChanges(onChange: (changed?: Selection) => void): Promise<() => void>;
  select(sheet: string, area: Area): Promise<void>;
  highlight(sheet: string, areas: readonly Area[]): Promise<void>;
  clearHighlights(): Promise<void>;
  /** A small text kept with the workbook; undefined where nothing is stored. */
  load(key: string): Promise<string | undefined>;
  store(key: string, text: string | undefined): Promise<void>;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}
