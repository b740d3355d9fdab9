import type { Session } from "../../src/workbook/workbook";
import type { MemoryStore } from "./memoryStore";

/** Selection, highlights and state of a workbook in memory. */
export function memorySession(store: MemoryStore): Session {
  return {
    selected: async () => store.selection,
    watchSelection: async (onChange) => {
      store.watchers.add(onChange);
      return () => store.watchers.delete(onChange);
    },
    watchChanges: async (onChange) => {
      store.changeWatchers.add(onChange);
      return () => store.changeWatchers.delete(onChange);
    },
    select: async (name, area) => {
      store.selection = { sheet: store.sheet(name).name, area };
      for (const tell of store.watchers) tell(store.selection);
    },
    highlight: async (name, areas) => {
      const sheet = store.sheet(name).name;
      store.highlights.set(sheet, [...(store.highlights.get(sheet) ?? []), ...areas]);
    },
    clearHighlights: async () => store.highlights.clear(),
    load: async (key) => store.state.get(key),
    store: async (key, text) => {
      if (text === undefined) store.state.delete(key);
      else store.state.set(key, text);
    },
  };
}
