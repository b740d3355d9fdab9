import type { Locale } from "../../../scoring/locale";
import { isCellError } from "../../../workbook/cell";

const MOST = 8;

/** A value or a range in words: 87、93、87, long ranges cut with how many cells they have. */
export function exampleWords(value: unknown, locale: Locale): string {
  if (!Array.isArray(value)) return word(value);
  const all = (value as unknown[]).flat(1);
  const shown = all
    .slice(0, MOST)
    .map(word)
    .join(locale === "zh-CN" ? "、" : ", ");
  return all.length > MOST ? `${shown}… (${all.length})` : shown;
}

function word(value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  if (typeof value === "string") return value;
  return isCellError(value) ? value.error : "?";
}
