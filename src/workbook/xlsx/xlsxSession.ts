import { WorkbookError } from "../workbookError";
import type { Session } from "../workbook";
import { readState, writeState } from "./state/state";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** The stored state of a workbook in a file; a file has no selection and no highlights. */
export function xlsxSession(workbook: XlsxWorkbook): Session {
  const refuse = async (): Promise<never> => {
    throw new WorkbookError("notPossibleHere");
  };
  return {
    select: refuse,
    highlight: refuse,
    clearHighlights: refuse,
    load: async (key) => readState(workbook.parts, workbook.part.part).get(key),
    store: async (key, text) => {
      const state = new Map(readState(workbook.parts, workbook.part.part));
      if (text === undefined) state.delete(key);
      else state.set(key, text);
      workbook.change((parts) => writeState(parts, workbook.part.part, state));
    },
  };
}
