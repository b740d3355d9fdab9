import { checkSheetNames, isSameSheetName } from "../../src/workbook/sheetName";
import { checkTables } from "../../src/workbook/checkTables";
import { WorkbookError } from "../../src/workbook/workbookError";
import type { Sheets } from "../../src/workbook/workbook";
import { memoryRestorePoint } from "./memoryRestorePoint";
import { wholeSheet } from "../../src/workbook/wholeSheet";
import { renderMemorySheet, type MemorySheet } from "./memorySheet";
import type { MemoryStore } from "./memoryStore";

/** The sheets of a workbook in memory. */
export function memorySheets(store: MemoryStore): Sheets {
  return {
    ...memoryRestorePoint(store),
    render: async (specs, { onProgress, signal } = {}) => {
      if (signal?.aborted) throw new WorkbookError("cancelled");
      checkSheetNames(specs.map(({ name }) => name));
      const kept = store.content.filter(
        (sheet) => !specs.some(({ name }) => isSameSheetName(name, sheet.name)),
      );
      checkTables(specs, tableNames(kept));
      if (store.isStructureProtected && kept.length + specs.length > store.content.length) {
        throw new WorkbookError("workbookProtected");
      }
      const next = [...store.content];
      for (const spec of specs.map(wholeSheet)) {
        const at = next.findIndex((sheet) => isSameSheetName(sheet.name, spec.name));
        if (at < 0) next.push(renderMemorySheet(spec));
        else next[at] = { ...renderMemorySheet(spec, next[at]!.visibility), name: next[at]!.name };
      }
      store.content = next;
      onProgress?.(specs.length, specs.length);
    },
    remove: async (names) => {
      for (const name of names) store.sheet(name);
      if (store.isStructureProtected && names.length > 0)
        throw new WorkbookError("workbookProtected");
      const rest = store.content.filter(
        (sheet) => !names.some((name) => isSameSheetName(name, sheet.name)),
      );
      if (!rest.some((sheet) => sheet.visibility === "visible"))
        throw new WorkbookError("lastSheet");
      store.content = rest;
    },
  };
}

function tableNames(sheets: readonly MemorySheet[]): string[] {
  return sheets.flatMap(({ spec }) => spec?.tables ?? []).map(({ name }) => name);
}
