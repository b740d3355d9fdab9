import type { Locale } from "../../scoring/locale";
import { plainWord } from "../../scoring/plainWord";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";

/** The language of a workbook is that of the name of 数据, or without it of 指标; earlier results keep theirs, so that there are never two. */
export function languageOf(sheetOf: ReadonlyMap<SheetId, { readonly name: string }>): Locale {
  const isNamed = (id: SheetId, word: "zh" | "en"): boolean =>
    plainWord(sheetOf.get(id)?.name ?? "") === plainWord(sheetFormat(id)[word]);
  const told = sheetOf.has("data") ? "data" : "indicators";
  return isNamed(told, "en") && !isNamed("results", "zh") ? "en-US" : "zh-CN";
}
