import { say, type Locale, type Sentence } from "../../scoring/locale";
import type { SheetObject } from "../../workbook/sheetSpec";

const KINDS: Readonly<Record<SheetObject["kind"], Sentence>> = {
  chart: { "zh-CN": "图表", "en-US": "Chart" },
  picture: { "zh-CN": "图片", "en-US": "Picture" },
  shape: { "zh-CN": "图形", "en-US": "Shape" },
};
const NAMED: Sentence = {
  "zh-CN": "{kind}：{title}（保存时保留，在 Excel 中可见）",
  "en-US": "{kind}: {title} (kept when saved, shown by Excel)",
};
const UNNAMED: Sentence = {
  "zh-CN": "{kind}（保存时保留，在 Excel 中可见）",
  "en-US": "{kind} (kept when saved, shown by Excel)",
};

/** What stands in the place of a chart or a picture that the page cannot show. */
export function objectWords({ kind, title }: SheetObject, locale: Locale): string {
  return say(title === "" ? UNNAMED : NAMED, { kind: KINDS[kind][locale], title }, locale);
}
