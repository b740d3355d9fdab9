import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import type { Grid } from "./createGrid";
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

  constructor(grid: Grid, unitId: string) {
    const book = new UniverBook(grid, unitId);
    this.cells = univerCells(book);
    this.sheets = univerSheets(book);
    this.session = univerSession(book);
  }
}
