import type { SheetSpec } from "../../workbook/sheetSpec";

/** Writes sheets as a new .xlsx; a door chooses what does it. The same sheets give the same bytes. */
export type MakeBook = (sheets: readonly SheetSpec[]) => Promise<Uint8Array>;
