import type { Locale } from "../../scoring/locale";
import { sheetFormat } from "../format";
import type { SheetId } from "../format/fields";

/** The header of a column in the language; an indicator's column has its code. */
export function headerIn(id: SheetId, key: string, locale: Locale): string {
  const [name, ...rest] = key.split(":");
  const of = rest.join(":");
  if (name === "value") return of;
  const field = sheetFormat(id).fields.find((each) => each.id === name)!;
  const word = locale === "zh-CN" ? field.zh[0]! : field.en;
  return of === "" ? word : `${word}:${of}`;
}
