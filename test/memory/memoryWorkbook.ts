import type { CellValue } from "../../src/workbook/cell";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../../src/workbook/workbook";
import { memoryCells } from "./memoryCells";
import { memorySession } from "./memorySession";
import type { MemorySheet } from "./memorySheet";
import { memorySheets } from "./memorySheets";
import { MemoryStore } from "./memoryStore";

/** A workbook in memory, which keeps the contract without a file or a program around it. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: Capabilities = {
    validations: true,
    conditionals: true,
    tables: true,
    charts: true,
    print: true,
    protection: true,
    selection: true,
    highlights: true,
    formulas: true,
    restores: true,
    calculates: false,
    structure: true,
    changes: true,
  };
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;
  readonly store: MemoryStore;

  constructor(content: readonly MemorySheet[] = []) {
    this.store = new MemoryStore(content);
    this.cells = memoryCells(this.store);
    this.sheets = memorySheets(this.store);
    this.session = memorySession(this.store);
  }

  /** What somebody else enters into a cell, of which the workbook tells. */
  async userEnters(sheet: string, row: number, column: number, value: CellValue): Promise<void> {
    await this.cells.write(sheet, row, column, [[value]]);
    const area = { row, column, rows: 1, columns: 1 };
    for (const tell of this.store.changeWatchers) tell({ sheet, area });
  }
}
