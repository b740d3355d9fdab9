import type { Findings } from "../../grading/findings/finding";
import type { Field } from "../../grading/format/fields";
import { readTable, type Table } from "../../grading/read/table";
import type { Workbook } from "../../workbook/workbook";

/** A sheet that only papers read, by its names in both languages. */
export interface OwnSheet {
  readonly names: readonly string[];
  readonly fields: readonly Field[];
}

/** Its table; undefined where the workbook has none, or none that can be read. Nothing of it decides a result. */
export async function readOwnSheet(
  workbook: Workbook,
  { names, fields }: OwnSheet,
  findings: Findings,
): Promise<Table | undefined> {
  const sheets = await workbook.cells.list();
  const info = sheets.find(({ name }) => names.includes(name.trim()));
  if (!info) return undefined;
  const block = await workbook.cells.read(info.name);
  return readTable(block, info.name, { fields }, findings);
}
