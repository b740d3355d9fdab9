import type { CellValue } from "../cell";
import type { DefinedName } from "../definitions";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Grid } from "./createGrid";
import type { NameChanges } from "../nameChanges";
import { OwnWrites } from "../ownWrites";
import type { SheetRename } from "../sheetRename";
import type { SheetFormatting } from "../sheetFormatting";
import type { PrintSetup, SheetSpec } from "../sheetSpec";
import { describedSheets, descriptionOf } from "./structure/describedSheets";
import { printOf, rememberPage } from "./structure/filePages";
import { rememberFilter } from "./filter/drawnFilters";
import { drawFilter } from "./filter/gridFilter";
import { drawRules } from "./draw/drawSheet";
import { readFormatting } from "./read/readFormatting";
import { shownStyles } from "./read/shownStyles";
import { conditionalRules, validationRules } from "./draw/rules";
import { isStructureLocked, lockStructure } from "./protection/lockedStructure";
import { isLockedCell, isSheetProtected, rememberProtection } from "./protection/protectedSheets";
import { changedNames, rememberNames } from "./structure/gridNames";
import { rememberSheets, sheetRenames } from "./structure/sheetOrigins";
import { UniverBook } from "./univerBook";
import { uncalculatedCells, type UncalculatedCell } from "./calculation/uncalculatedCells";
import { enterCells, univerCells } from "./univerCells";
import { univerSession } from "./univerSession";
import { univerSheets } from "./univerSheets";

const CAN: Omit<Capabilities, "structure"> = {
  validations: true,
  conditionals: true,
  tables: false,
  charts: false,
  print: false,
  protection: true,
  selection: true,
  highlights: true,
  formulas: true,
  restores: true,
  calculates: true,
  changes: true,
};

/** The workbook that the embedded spreadsheet shows. */
export class UniverWorkbook implements Workbook {
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;

  private readonly book: UniverBook;

  constructor(grid: Grid, unitId: string) {
    this.book = new UniverBook(grid, unitId);
    const turn = new OwnWrites();
    const cells = univerCells(this.book, turn);
    this.cells = cells;
    this.sheets = turn.of({ cells, sheets: univerSheets(this.book) }).sheets;
    this.session = univerSession(this.book, turn);
  }

  get capabilities(): Capabilities {
    return { ...CAN, structure: !isStructureLocked(this.book) };
  }

  /** Holds the program to the protection that the structure of a file has. */
  readonly lockStructure = (): void => lockStructure(this.book);

  /** The sheets that were described when they were drawn, by their names now. */
  described(): ReadonlyMap<string, SheetSpec> {
    return describedSheets(this.book);
  }

  /** How a sheet looks now, with what the user did to it. */
  readonly looks = (name: string): SheetFormatting => {
    const text = descriptionOf(this.book, name);
    const spec = text === undefined ? undefined : (JSON.parse(text) as SheetSpec);
    return readFormatting(this.book, this.book.sheet(name), spec);
  };

  /** The texts that cells show under their number formats, from A1 to the last one that holds something. */
  readonly texts = (name: string): string[][] => {
    const sheet = this.book.sheet(name);
    const { rows, columns } = this.book.extent(sheet);
    return rows === 0 ? [] : sheet.getRange(0, 0, rows, columns).getDisplayValues();
  };

  /** The cells that show what the file says because their formulas cannot be calculated here. */
  uncalculated(): UncalculatedCell[] {
    return uncalculatedCells(this.book);
  }

  /** How a sheet prints: as it was described, or as its file says. */
  readonly print = (name: string): PrintSetup | undefined => printOf(this.book, name);

  /** The looks that cells show, with those that follow conditions; from A1 on. */
  readonly shownStyles = (
    name: string,
    extent: { readonly rows: number; readonly columns: number },
  ): Promise<SheetFormatting["styles"]> => shownStyles(this.book, this.book.sheet(name), extent);

  /** Whether a cell may not be typed into. */
  isLocked(name: string, row: number, column: number): boolean {
    const id = this.book.sheet(name).getSheetId();
    return isSheetProtected(this.book, id) && isLockedCell(this.book, id, row, column);
  }

  /** Fills cells as a user does, in one step. @throws {WorkbookError} sheetProtected */
  enter(lines: ReadonlyMap<string, readonly (readonly (CellValue | undefined)[])[]>): void {
    enterCells(this.book, lines);
  }

  /** Makes names known to formulas; what is there then counts as drawn. */
  define(names: readonly DefinedName[]): void {
    for (const { name, refersTo } of names) this.book.facade.insertDefinedName(name, refersTo);
    rememberNames(this.book);
    rememberSheets(this.book);
  }

  /** How the names that formulas may use differ from those that were drawn. */
  nameChanges(): NameChanges {
    return changedNames(this.book);
  }

  /** The sheets that have another name than the one that they were drawn with. */
  renames(): SheetRename[] {
    return sheetRenames(this.book);
  }

  /** Holds people to the protection that sheets of a file have. */
  protect(sheets: readonly SheetSpec[]): void {
    for (const { name, isProtected = false } of sheets) {
      rememberProtection(this.book, this.book.sheet(name).getSheetId(), isProtected);
    }
  }

  /** Keeps how the sheets of a file print and what stands over them, which the spreadsheet does not know. */
  rememberPages(sheets: readonly SheetSpec[]): void {
    for (const sheet of sheets) rememberPage(this.book, sheet);
  }

  /** Filters the sheets of a file as the file does. */
  drawFilters(sheets: readonly SheetSpec[]): void {
    for (const { name, filter } of sheets) {
      if (!filter) continue;
      const sheet = this.book.sheet(name);
      drawFilter(this.book, sheet, filter);
      rememberFilter(this.book, sheet);
    }
  }

  /** Adds the rules of sheets whose cells were drawn with the workbook. */
  drawRules(sheets: readonly SheetSpec[]): void {
    for (const sheet of sheets) {
      drawRules(this.book, this.book.sheet(sheet.name), {
        validations: validationRules(sheet),
        conditionals: conditionalRules(sheet),
      });
    }
  }
}
