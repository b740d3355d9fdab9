import type { Session } from "../workbook";
import type { MemoryWorkbook } from "./memoryWorkbook";

/** Selection, highlights and state of a workbook in memory. */
export function memorySession(workbook: MemoryWorkbook): Session {
  return {
    select: async (name, area) => {
      workbook.selection = { sheet: workbook.sheet(name).name, area };
    },
    highlight: async (name, areas) => {
      const sheet = workbook.sheet(name).name;
      workbook.highlights.set(sheet, [...(workbook.highlights.get(sheet) ?? []), ...areas]);
    },
    clearHighlights: async () => workbook.highlights.clear(),
    load: async (key) => workbook.state.get(key),
    store: async (key, text) => {
      if (text === undefined) workbook.state.delete(key);
      else workbook.state.set(key, text);
    },
  };
}
