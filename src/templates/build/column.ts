import type { Locale } from "../../scoring/locale";
import { sheetFormat } from "../../grading/format";
import type { SheetId } from "../../grading/format/fields";
import { idsOf, wordOf, type WordList } from "../../scoring/vocabulary";
import { addressOf } from "../../workbook/address";
import type { Style, StyleName } from "../../workbook/sheetSpec";
import { text, type Text } from "./text";

/** One column of a template's table. */
export interface TemplateColumn {
  readonly header: Text;
  readonly width: number;
  readonly style?: StyleName | Style;
  /** Words that the input cells offer. */
  readonly words?: readonly Text[];
  /** Limits of the numbers that input cells take. */
  readonly limits?: readonly [minimum: number, maximum: number];
  readonly prompt?: Text;
}

/** A column of the format: its header follows the format, so that it is always one that grading reads. */
export function column(
  sheet: SheetId,
  field: string,
  width: number,
  rest: Partial<TemplateColumn> & { readonly of?: string | Text; readonly list?: WordList } = {},
): TemplateColumn {
  const { of, list, ...own } = rest;
  const found = sheetFormat(sheet).fields.find(({ id }) => id === field);
  if (!found) throw new Error(`The format has no column ${sheet}.${field}`);
  const behind = (locale: Locale): string =>
    of === undefined ? "" : `:${typeof of === "string" ? of : of[locale]}`;
  const header = text(`${found.zh[0]!}${behind("zh-CN")}`, `${found.en}${behind("en-US")}`);
  return { header, width, ...(list ? { words: listWords(list) } : {}), ...own };
}

/** A column of values of an indicator: its code, and its name below for people. */
export function valueColumn(
  code: string,
  name: Text,
  width: number,
  rest: Partial<TemplateColumn> = {},
): TemplateColumn {
  const header = text(`${code}\n${name["zh-CN"]}`, `${code}\n${name["en-US"]}`);
  return { header, width, ...rest };
}

/** All words of a choice in each language. */
function listWords(list: WordList): Text[] {
  return idsOf(list).map((id) => text(wordOf(list, id), id));
}

/** A cell of another sheet in a formula: '自评核定'!F4 is row 3, column 5 of 自评核定. */
export function cellOn(sheet: string, row: number, at: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${addressOf(row, at)}`;
}
