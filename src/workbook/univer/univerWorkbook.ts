import { usedExtent } from "../grid";
import type { DefinedName } from "../definitions";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Grid } from "./createGrid";
import type { NameChanges } from "../nameChanges";
import { OwnTurn } from "../ownTurn";
import type { SheetRename } from "../sheetRename";
import type { SheetLooks } from "../sheetLooks";
import type { SheetSpec } from "../sheetSpec";
import { describedSheets, descriptionOf } from "./describedSheets";
import { drawRules } from "./drawSheet";
import { readLooks } from "./readLooks";
import { conditionalRules, validationRules } from "./rules";
import { changedNames, rememberNames } from "./gridNames";
import { rememberSheets, sheetRenames } from "./sheetOrigins";
import { UniverBook } from "./univerBook";
import { uncalculatedCells, type UncalculatedCell } from "./uncalculatedCells";
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
    changes: true,
  };
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;

  private readonly book: UniverBook;

  constructor(grid: Grid, unitId: string) {
    this.book = new UniverBook(grid, unitId);
    const turn = new OwnTurn();
    const cells = univerCells(this.book, turn);
    this.cells = cells;
    this.sheets = turn.of({ cells, sheets: univerSheets(this.book) }).sheets;
    this.session = univerSession(this.book, turn);
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

  /** The cells that show what the file says because their formulas cannot be calculated here. */
  uncalculated(): UncalculatedCell[] {
    return uncalculatedCells(this.book);
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
