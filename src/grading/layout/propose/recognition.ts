import type { Sentence } from "../../../scoring/locale";
import type { Proposal } from "./proposal";

export const RECOGNITION_FORMAT = "hengji-recognition";

/** Why a file cannot be opened. */
export type RefusalCode = "format" | "encrypted" | "damaged" | "unsafe" | "empty";

/**
 * The stable JSON of what was recognised, as `grade --propose --json` prints it and `--mapping` takes it back with its
 * answers: every table complete, exactly one of them chosen, or none.
 */
export function recognitionOf({ tables, chosen }: Proposal): object {
  return {
    format: RECOGNITION_FORMAT,
    version: 1,
    refused: null,
    tables: tables.map((table) => ({ ...table, chosen: table === chosen })),
    questions: [],
  };
}

/** The same for a file that cannot be opened. */
export function refusedRecognition(code: RefusalCode, text: Sentence): object {
  return {
    format: RECOGNITION_FORMAT,
    version: 1,
    refused: { code, text },
    tables: [],
    questions: [],
  };
}
