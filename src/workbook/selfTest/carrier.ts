import type { CellValue } from "../cell";
import type { CellSpec, SheetSpec } from "../sheetSpec";
import type { Workbook } from "../workbook";

/** A workbook under test, and the same one after it was saved and opened again. */
export interface Carrier {
  readonly workbook: Workbook;
  reopen(): Promise<Workbook>;
  /** What somebody else types into a cell; missing where only a person could. */
  userEnters?(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  /** False where an old Excel does not tell which cells are merged, and says so. */
  readonly tellsMerges?: boolean;
}

/** Checks the workbook as it stands and as it comes back from its file. */
export async function both(
  carrier: Carrier,
  check: (workbook: Workbook) => Promise<void>,
): Promise<void> {
  await check(carrier.workbook);
  await check(await carrier.reopen());
}

/** A sheet of plain values. */
export const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): SheetSpec => ({
  name,
  rows: values.map((line) => line.map((value): CellSpec => ({ value }))),
});
