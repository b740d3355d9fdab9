import type { Locale, Sentence } from "../../scoring/locale";
import type { CellSpec } from "../../workbook/sheetSpec";
import { wordOf, type WordList, type WordOf } from "../../scoring/vocabulary";

/** A text of a template in each language. */
export type Text = Sentence;

export function text(zh: string, en: string): Text {
  return { "zh-CN": zh, "en-US": en };
}

/** A word of a choice in each language, as the reader of the format knows it. */
export function word<List extends WordList>(list: List, id: WordOf<List>): Text {
  return text(wordOf(list, id), id);
}

/** What a template puts into a cell: plain values stay as they are, texts follow the language. */
export type TemplateValue = Text | string | number | null;

/** A cell with a look or a formula of its own. */
export interface TemplateCell extends Omit<CellSpec, "value"> {
  readonly value: TemplateValue;
}

export function isText(value: TemplateValue | TemplateCell): value is Text {
  return typeof value === "object" && value !== null && "zh-CN" in value;
}

/** The value in the language. */
export function inLocale(value: TemplateValue, locale: Locale): string | number | null {
  return isText(value) ? value[locale] : value;
}
