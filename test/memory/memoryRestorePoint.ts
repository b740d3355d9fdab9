import { isSameSheetName } from "../../src/workbook/sheetName";
import type { Sheets } from "../../src/workbook/workbook";
import type { MemorySheet } from "./memorySheet";
import type { MemoryStore } from "./memoryStore";

/** The restore point of a workbook in memory. */
export function memoryRestorePoint(
  store: MemoryStore,
): Pick<Sheets, "keep" | "kept" | "restore" | "mend"> {
  return {
    keep: async (names) => {
      store.kept = new Map(names.map((name) => [name, copyOf(store.find(name))]));
    },
    kept: async () => [...store.kept.keys()],
    restore: async () => {
      for (const [name, sheet] of store.kept) putBack(store, name, sheet);
      store.kept = new Map();
    },
    mend: async () => undefined,
  };
}

/** Cells are written in place, so what is kept needs cells of its own. */
function copyOf(sheet: MemorySheet | undefined): MemorySheet | undefined {
  return sheet && structuredClone(sheet);
}

function putBack(store: MemoryStore, name: string, sheet: MemorySheet | undefined): void {
  const at = store.content.findIndex((each) => isSameSheetName(each.name, name));
  const next = [...store.content];
  if (sheet && at < 0) next.push(sheet);
  else if (sheet) next[at] = sheet;
  else if (at >= 0) next.splice(at, 1);
  store.content = next;
}
