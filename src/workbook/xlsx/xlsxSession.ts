import type { Session } from "../workbook";
import { notPossibleHere } from "./notPossibleHere";
import { readState, writeState } from "./state/state";
import type { XlsxFile } from "./xlsxFile";

/** The stored state of a workbook in a file; a file has no selection and no highlights. */
export function xlsxSession(file: XlsxFile): Session {
  return {
    selected: notPossibleHere,
    watchSelection: notPossibleHere,
    watchChanges: notPossibleHere,
    select: notPossibleHere,
    highlight: notPossibleHere,
    clearHighlights: notPossibleHere,
    load: async (key) => readState(file.parts, file.part.part).get(key),
    store: async (key, text) => {
      const state = new Map(readState(file.parts, file.part.part));
      if (text === undefined) state.delete(key);
      else state.set(key, text);
      file.change((parts) => writeState(parts, file.part.part, state));
    },
  };
}
