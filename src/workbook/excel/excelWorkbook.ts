import { WORKBOOK_MESSAGES } from "../workbookMessages";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import { excelCells } from "./cells/excelCells";
import { Snapshot } from "./cells/snapshot";
import { ExcelConnection } from "./connection/excelConnection";
import type { Features } from "./connection/features";
import { excelSheets } from "./excelSheets";
import { limitsOf, type LimitSentence } from "./limits";
import { excelSession } from "./session/excelSession";
import { excelTurn } from "./session/watchChanges";
import { unlockSheets } from "./replace/unlockSheets";
import { ExcelState } from "./state/excelState";

/** The workbook that is open in Excel, over Office.js. */
export class ExcelWorkbook implements Workbook {
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly session: Session;
  private readonly connection: ExcelConnection;

  constructor(private readonly features: Features) {
    this.connection = new ExcelConnection(features);
    const snapshot = new Snapshot();
    const state = new ExcelState(this.connection);
    const ports = excelTurn.of({
      cells: excelCells(this.connection, snapshot, state),
      sheets: excelSheets(this.connection, snapshot, state),
    });
    this.cells = ports.cells;
    this.sheets = ports.sheets;
    this.session = excelSession(this.connection, state);
  }

  get capabilities(): Capabilities {
    const { features } = this;
    return {
      validations: features.has(8),
      conditionals: features.has(6),
      tables: true,
      charts: features.has(7),
      print: features.prints,
      protection: true,
      structure: true, // Excel is asked when something is written
      selection: true,
      highlights: features.has(6),
      formulas: true,
      restores: features.has(9),
      calculates: true,
      changes: features.has(9),
    };
  }

  /** What this Excel cannot do, one sentence each. */
  get limits(): readonly LimitSentence[] {
    return limitsOf(this.features);
  }

  /** Takes the locks off sheets; what it gives puts them on again. @throws {WorkbookError} sheetProtected */
  readonly unlock = (sheets: readonly string[]): Promise<() => Promise<void>> =>
    excelTurn.take(() => unlockSheets(this.connection, sheets));

  /** Tells while Excel waits for the user to finish editing a cell; the given function ends it. */
  readonly watchWaiting = (tell: (reason: LimitSentence | undefined) => void): (() => void) =>
    this.connection.editMode.watch((isEditing) =>
      tell(isEditing ? WORKBOOK_MESSAGES.excelEditing : undefined),
    );
}
