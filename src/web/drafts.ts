import { del, get, set } from "idb-keyval";
import type { SheetChange } from "../workbook/sheetChange";

/** Work that was not saved as a file, kept in the browser until it is. */
export interface Draft {
  readonly name: string;
  /** When it was last changed, in milliseconds. */
  readonly at: number;
  /** What the spreadsheet shows, as text. */
  readonly saved: string;
  /** The file that it came from; undefined for a new workbook. */
  readonly original: Uint8Array | undefined;
  /** What was done to its sheets that a file cannot follow cell by cell. */
  readonly changes?: readonly SheetChange[];
}

const KEY = "hengji.draft";

export const DRAFTS = {
  load: (): Promise<Draft | undefined> => get<Draft>(KEY),
  store: (draft: Draft): Promise<void> => set(KEY, draft),
  drop: (): Promise<void> => del(KEY),
};

export type Drafts = typeof DRAFTS;
