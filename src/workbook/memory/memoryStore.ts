import type { Area } from "../address";
import { isSameSheetName } from "../sheetName";
import { WorkbookError } from "../workbookError";
import type { MemorySheet } from "./memorySheet";

/** What a workbook in memory holds; tests and previews may look at all of it. */
export class MemoryStore {
  selection: { readonly sheet: string; readonly area: Area } | undefined;
  readonly highlights = new Map<string, readonly Area[]>();
  readonly state = new Map<string, string>();
  /** Whether sheets may be neither added nor removed. */
  isStructureProtected = false;

  constructor(public content: readonly MemorySheet[]) {}

  /** @throws {WorkbookError} sheetMissing */
  sheet(name: string): MemorySheet {
    const found = this.content.find((sheet) => isSameSheetName(sheet.name, name));
    if (!found) throw new WorkbookError("sheetMissing", { sheet: name });
    return found;
  }
}
