import type { Sentence } from "../../scoring/locale";
import type { SheetId } from "./fields";
import { sheetFormat } from "./index";

/** The name of a column of the format, as its header has it in each language. */
export function columnName(sheet: SheetId, field: string): Sentence {
  const found = sheetFormat(sheet).fields.find(({ id, isOf }) => id === field && !isOf);
  if (!found) throw new Error(`The format has no column ${sheet}.${field}`);
  return { "zh-CN": `“${found.zh[0]!}”`, "en-US": `"${found.en}"` };
}
