import { sheetFormat } from "../../grading/format";
import type { SheetId } from "../../grading/format/fields";
import type { Locale } from "../../scoring/locale";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { HEADER_ROW } from "./tableSheet";

/** Where a column of the format stands in a sheet that was built, for formulas that refer to it. */
export function columnAt(
  { rows, name }: SheetSpec,
  sheet: SheetId,
  field: string,
  locale: Locale,
): number {
  const found = sheetFormat(sheet).fields.find(({ id }) => id === field);
  const header = locale === "zh-CN" ? found?.zh[0] : found?.en;
  const at = rows[HEADER_ROW]!.findIndex((cell) => cell?.value === header);
  if (at < 0) throw new Error(`The sheet ${name} has no column ${field}`);
  return at;
}
