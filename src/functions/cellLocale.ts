import type { Locale } from "../scoring/locale";

let cellLocale: Locale = "zh-CN";

/** The language in which functions answer in cells; Chinese until told. */
export function setCellLocale(locale: Locale): void {
  cellLocale = locale;
}

/** The language in which functions answer in cells. */
export function currentCellLocale(): Locale {
  return cellLocale;
}
