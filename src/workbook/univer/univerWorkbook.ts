import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Grid } from "./createGrid";
import type { SheetSpec } from "../sheetSpec";
import { describedSheets } from "./describedSheets";
import { drawnSpec } from "./drawnSpec";
import { drawRules } from "./drawSheet";
import { UniverBook } from "./univerBook";
import { univerCells } from "./univerCells";
import { univerSession } from "./univerSession";
import { univerSheets } from "./univerSheets";

/** The workbook that the embedded spreadsheet shows. */
export class UniverWorkbook implements Workbook {
  readonly capabilities: Capabilities = {
    validations: true,
    conditionals: true,
    tables: false,
    print: false,
    protection: false,
    selection: true,
    highlights: true,
    formulas: true,
    restores: true,
    calculates: true,
  };
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;

  private readonly book: UniverBook;

  constructor(grid: Grid, unitId: string) {
    this.book = new UniverBook(grid, unitId);
    this.cells = univerCells(this.book);
    this.sheets = univerSheets(this.book);
    this.session = univerSession(this.book);
  }

  /** The sheets that were described when they were drawn, by their names now. */
  described(): ReadonlyMap<string, SheetSpec> {
    return describedSheets(this.book);
  }

  /** Makes names known to formulas. */
  define(names: readonly { readonly name: string; readonly refersTo: string }[]): void {
    for (const { name, refersTo } of names) this.book.facade.insertDefinedName(name, refersTo);
  }

  /** Adds the rules of sheets whose cells were drawn with the workbook. */
  drawRules(sheets: readonly SheetSpec[]): void {
    for (const sheet of sheets) drawRules(this.book, this.book.sheet(sheet.name), drawnSpec(sheet));
  }
}
