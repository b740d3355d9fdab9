import type { Area } from "../../src/workbook/address";
import { isSameSheetName } from "../../src/workbook/sheetName";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { Selection } from "../../src/workbook/workbook";
import type { MemorySheet } from "./memorySheet";

/** What a workbook in memory holds; a test may look at all of it. */
export class MemoryStore {
  selection: Selection | undefined;
  readonly watchers = new Set<(selection: Selection | undefined) => void>();
  readonly changeWatchers = new Set<(changed?: Selection) => void>();
  readonly highlights = new Map<string, readonly Area[]>();
  /** The restore point: each sheet as it stood, or undefined where there was none of that name. */
  kept: ReadonlyMap<string, MemorySheet | undefined> = new Map();
  readonly state = new Map<string, string>();
  /** Whether sheets may be neither added nor removed. */
  isStructureProtected = false;

  constructor(public content: readonly MemorySheet[]) {}

  /** @throws {WorkbookError} sheetMissing */
  sheet(name: string): MemorySheet {
    const found = this.find(name);
    if (!found) throw new WorkbookError("sheetMissing", { sheet: name });
    return found;
  }

  find(name: string): MemorySheet | undefined {
    return this.content.find((sheet) => isSameSheetName(sheet.name, name));
  }
}
