import { checkSheetNames, isSameSheetName } from "../sheetName";
import { checkTables } from "../checkTables";
import { WorkbookError } from "../workbookError";
import type { Sheets } from "../workbook";
import { renderMemorySheet, type MemorySheet } from "./memorySheet";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** The sheets of a workbook in memory. */
export function memorySheets(workbook: MemoryWorkbook): Sheets {
  return {
    render: async (specs) => {
      checkSheetNames(specs.map(({ name }) => name));
      const kept = workbook.content.filter(
        (sheet) => !specs.some(({ name }) => isSameSheetName(name, sheet.name)),
      );
      checkTables(specs, tableNames(kept));
      if (workbook.isStructureProtected && kept.length + specs.length > workbook.content.length) {
        throw new WorkbookError("workbookProtected");
      }
      const next = [...workbook.content];
      for (const spec of specs) {
        const at = next.findIndex((sheet) => isSameSheetName(sheet.name, spec.name));
        if (at < 0) next.push(renderMemorySheet(spec));
        else next[at] = renderMemorySheet(spec, next[at]!.isHidden);
      }
      workbook.content = next;
    },
    remove: async (names) => {
      for (const name of names) workbook.sheet(name);
      if (workbook.isStructureProtected && names.length > 0)
        throw new WorkbookError("workbookProtected");
      const rest = workbook.content.filter(
        (sheet) => !names.some((name) => isSameSheetName(name, sheet.name)),
      );
      if (!rest.some((sheet) => !sheet.isHidden)) throw new WorkbookError("lastSheet");
      workbook.content = rest;
    },
  };
}

function tableNames(sheets: readonly MemorySheet[]): string[] {
  return sheets.flatMap(({ spec }) => spec?.tables ?? []).map(({ name }) => name);
}
