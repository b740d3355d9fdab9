import { inspectWorkbook } from "../../../src/grading/inspect/inspectWorkbook";
import { addressOf } from "../../../src/workbook/address";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { oldBook, type OldCell } from "./oldBook";

/** What is found, a line a cell: 单元格 表中值 → 应为 原因 把握. */
export async function foundIn(
  rows: readonly (readonly OldCell[])[],
  more: Partial<SheetSpec> = {},
): Promise<readonly string[]> {
  const inspection = await inspectWorkbook(await oldBook(rows, more));
  if (inspection.kind !== "inspected") return [inspection.kind];
  return inspection.flaws.map(({ row, column, shown, should, rest, causes, certainty }) => {
    const without = rest === undefined ? "" : ` (${rest})`;
    const why = causes.map(({ cause }) => cause).join("+");
    const change = `${JSON.stringify(shown)} → ${JSON.stringify(should)}`.replaceAll('"', "");
    return `${addressOf(row, column)} ${change}${without} ${why} ${certainty}`;
  });
}
