import type { Area } from "../address";
import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { Capabilities, Cells, Session, Sheets, Workbook } from "../workbook";
import { memoryCells } from "./memoryCells";
import { memorySession } from "./memorySession";
import type { MemorySheet } from "./memorySheet";
import { memorySheets } from "./memorySheets";

/** A workbook in memory: for tests and previews. */
export class MemoryWorkbook implements Workbook {
  readonly capabilities: Capabilities = {
    validations: true,
    conditionals: true,
    tables: true,
    print: true,
    protection: true,
    selection: true,
    highlights: true,
    calculates: false,
  };
  readonly cells: Cells = memoryCells(this);
  readonly sheets: Sheets = memorySheets(this);
  readonly session: Session = memorySession(this);

  /** What a test or a preview may look at. */
  selection: { readonly sheet: string; readonly area: Area } | undefined;
  readonly highlights = new Map<string, readonly Area[]>();
  readonly state = new Map<string, string>();
  /** Whether sheets may be neither added nor removed. */
  isStructureProtected = false;

  constructor(public content: readonly MemorySheet[] = []) {}

  /** @throws {WorkbookError} sheetMissing */
  sheet(name: string): MemorySheet {
    const found = this.content.find((sheet) => isSameSheetName(sheet.name, name));
    if (!found) throw new WorkbookError("sheetMissing", { sheet: name });
    return found;
  }
}
