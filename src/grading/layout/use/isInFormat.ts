import type { SheetInfo } from "../../../workbook/workbook";
import { sheetFormat } from "../../format";
import { plainWord } from "../../../scoring/plainWord";

/** Whether a workbook is meant to be in the format: it has a sheet 指标 or 等次 and one more of the format. */
export function isInFormat(sheets: readonly SheetInfo[]): boolean {
  const names = new Set(sheets.map(({ name }) => plainWord(name)));
  const has = (id: "scheme" | "indicators" | "grades" | "data"): boolean => {
    const { zh, en } = sheetFormat(id);
    return [zh, en, id].some((name) => names.has(plainWord(name)));
  };
  return has("indicators") || (has("grades") && (has("data") || has("scheme")));
}
