import type { Locale } from "../scoring/locale";
import type { CellValue } from "../workbook/cell";
import type { CellReason } from "../workbook/cellReason";
import type { Definitions } from "../workbook/definitions";
import type { NameChanges } from "../workbook/nameChanges";
import type { SheetChange, SortedRows } from "../workbook/sheetChange";
import type { RefusedChange } from "../workbook/refusedChange";
import type { SheetRename } from "../workbook/sheetRename";
import type { SheetFormatting } from "../workbook/sheetFormatting";
import type { PrintSetup, SheetFilter, SheetSpec } from "../workbook/sheetSpec";
import type { Watch, SheetInfo, Workbook } from "../workbook/workbook";
import type { Converter } from "./files/converter";
import type { FileWork } from "./files/fileTasks";

/** The workbook that the spreadsheet shows. */
export interface GridWorkbook extends Workbook {
  /** The sheets of ours in it, by name: as they were described when they were drawn. */
  described(): ReadonlyMap<string, SheetSpec>;
  /** The file takes no other sheets than it has. */
  lockStructure(): void;
  /** How a sheet looks now, with what the user did to it. */
  looks(sheet: string): SheetFormatting;
  /** The texts that cells show under their number formats, from A1 to the last one that holds something. */
  texts(sheet: string): readonly (readonly string[])[];
  /** How a sheet prints: as it was described, or as its file says; undefined where nobody said anything. */
  print(sheet: string): PrintSetup | undefined;
  /** The looks that cells show, with those that follow conditions; from A1 on. */
  shownStyles(
    sheet: string,
    extent: { readonly rows: number; readonly columns: number },
  ): Promise<SheetFormatting["styles"]>;
  /** Holds people to the protection that sheets of a file have, or lets go of it. */
  protect(sheets: readonly Pick<SheetSpec, "name" | "rows" | "isProtected">[]): void;
  /** Whether a cell may not be typed into. */
  isLocked(sheet: string, row: number, column: number): boolean;
  /** Fills cells as a user does, in one step; undefined leaves a cell as it is. By sheet, from A1 on. */
  enter(lines: ReadonlyMap<string, readonly (readonly (CellValue | undefined)[])[]>): void;
  /** How the names that formulas may use differ from those that were drawn. */
  nameChanges(): NameChanges;
  /** The sheets that have another name than the one that they were drawn with. */
  renames(): readonly SheetRename[];
  /** The cells that show what the file says because their formulas cannot be calculated here. */
  uncalculated(): readonly UncalculatedCell[];
}

/** A cell that shows what a file says because its formula cannot be calculated here. */
export interface UncalculatedCell {
  readonly sheet: string;
  readonly address: string;
  /** Whether the saved file gets its value alone: elsewhere the formula would mean something else. */
  readonly isMoved: boolean;
  /** Whether the file itself shows an error there, as for a reference that is gone. */
  readonly isError: boolean;
}

/** The spreadsheet of the page; what shows it is chosen by the index. */
export interface WorkbenchGrid {
  /** @throws {WorkbookError} cancelled */
  show(
    sheets: readonly SheetSpec[],
    definitions?: Definitions,
    watch?: Watch,
  ): Promise<GridWorkbook>;
  showSaved(saved: string): Promise<GridWorkbook>;
  saved(): string;
  /** Takes over what is being typed into a cell. */
  endEditing(): Promise<void>;
  /** Tells of every change of a cell or a sheet, and of what kind it was. */
  watchChanges(onChange: (change: SheetChange) => void): () => void;
  /** Tells of each attempt to change what is protected. */
  watchRefused(onRefused: (refused: RefusedChange) => void): void;
  /** Tells why the selected cell shows an error of a function of ours, or that it shows none. */
  watchReason(onReason: (reason: CellReason | undefined) => void): () => void;
}

/** What a cell of a file is to hold. */
export interface CellChange {
  readonly value: CellValue;
  readonly formula?: string;
}

/** A workbook in a file. */
export interface FileWorkbook extends Workbook {
  /** Puts what changed into cells; the looks of sorted ones go with them. */
  patch(
    sheet: string,
    changes: ReadonlyMap<number, ReadonlyMap<number, CellChange>>,
    sorts?: readonly SortedRows[],
  ): void;
  /** Gives a sheet another filter, or none. */
  filter(sheet: string, filter: SheetFilter | undefined): void;
  /** The sheets as the spreadsheet can draw them. */
  describe(): readonly SheetSpec[];
  /** What its formulas may refer to besides cells. */
  definitions(): Definitions;
  /** Puts the sheets into this order and shows or hides them. */
  arrange(places: readonly Pick<SheetInfo, "name" | "isHidden">[]): void;
  define(changes: NameChanges): void;
  /** Gives sheets other names; what refers to them follows. */
  rename(renames: readonly SheetRename[]): void;
  save(): Uint8Array;
}

/** What the workbench is made of; each part loads when it is first needed. */
export interface WorkbenchParts {
  startGrid(container: HTMLElement, locale: Locale, isDark: boolean): Promise<WorkbenchGrid>;
  /** Work with files, in a thread of its own. */
  readonly files: FileWork;
  /** What makes an .xlsx of a file in another format. */
  readonly converter: Converter;
  /** @throws {WorkbookError} */
  openFile(bytes: Uint8Array, name: string): Promise<FileWorkbook>;
  createFile(): Promise<FileWorkbook>;
}
