import { usedExtent } from "../grid";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Grid } from "./createGrid";
import type { SheetLooks } from "../sheetLooks";
import type { SheetSpec } from "../sheetSpec";
import { describedSheets, descriptionOf, rememberDescription } from "./describedSheets";
import { drawnSpec } from "./drawnSpec";
import { drawRules } from "./drawSheet";
import { followStructure, type Structure } from "./followStructure";
import { readLooks } from "./readLooks";
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

  /** How a sheet looks now, with what the user did to it. */
  readonly looks = (name: string): SheetLooks => {
    const text = descriptionOf(this.book, name);
    const spec = text === undefined ? undefined : (JSON.parse(text) as SheetSpec);
    return readLooks(this.book, this.book.sheet(name), spec);
  };

  /** The texts that cells show under their number formats, from A1 to the last one that holds something. */
  readonly texts = (name: string): string[][] => {
    const sheet = this.book.sheet(name);
    const { rows, columns } = usedExtent(this.book.content(sheet));
    return rows === 0 ? [] : sheet.getRange(0, 0, rows, columns).getDisplayValues();
  };

  /** The description of a sheet goes with rows and columns that are put in or taken out. */
  follow(name: string, structure: Structure): void {
    const text = descriptionOf(this.book, name);
    if (text === undefined) return;
    const spec = followStructure(JSON.parse(text) as SheetSpec, structure);
    rememberDescription(this.book, name, JSON.stringify(spec));
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
