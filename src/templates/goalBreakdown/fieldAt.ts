import { sheetFormat } from "../../grading/format";

/** The column in which a field of 目标分解 or 季度监控 stands: the template has all of them, in the order of the format. */
export function fieldAt(sheet: "breakdown" | "monitor", field: string): number {
  const at = sheetFormat(sheet).fields.findIndex(({ id }) => id === field);
  if (at < 0) throw new Error(`The format has no column ${sheet}.${field}`);
  return at;
}
