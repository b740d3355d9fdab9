import type { CellValue } from "../cell";
import type { CellSpec, SheetSpec } from "../sheetSpec";
import type { Workbook } from "../workbook";

/** A workbook under test, and the same one after it was saved and opened again. */
export interface Adapter {
  readonly workbook: Workbook;
  reopen(): Promise<Workbook>;
  /** What somebody else types into a cell; missing where only a person could. */
  userEnters?(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  /** False where an old Excel does not tell which cells are merged, and says so. */
  readonly tellsMerges?: boolean;
}

/** Checks the workbook as it stands and as it comes back from its file. */
export async function both(
  adapter: Adapter,
  check: (workbook: Workbook) => Promise<void>,
): Promise<void> {
  await check(adapter.workbook);
  await check(await adapter.reopen());
}

/** A sheet of plain values. */
export const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): SheetSpec => ({
  name,
  rows: values.map((line) => line.map((value): CellSpec => ({ value }))),
});
