import type { SheetInfo } from "../../../workbook/workbook";
import { sheetFormat } from "../../format";
import type { SheetId } from "../../format/fields";
import { isCalled } from "../../format/isCalled";

/** Whether a workbook is meant to be in the format: it has a sheet 指标 or 等次 and one more of the format. */
export function isInFormat(sheets: readonly SheetInfo[]): boolean {
  const has = (id: SheetId): boolean => hasSheet(sheets, id);
  return has("indicators") || (has("grades") && (has("data") || has("scheme")));
}

/** Whether a workbook has a sheet of the format, by whatever of its names. */
export function hasSheet(sheets: readonly SheetInfo[], id: SheetId): boolean {
  return sheets.some(({ name }) => isCalled(sheetFormat(id), name));
}
