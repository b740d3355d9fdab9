import type { Sentence } from "../../scoring/locale";

/** Words of the preview before a sheet is printed. */
export const PRINT = {
  title: { "zh-CN": "打印“{sheet}”", "en-US": 'Print "{sheet}"' },
  orientation: { "zh-CN": "纸张方向", "en-US": "Paper" },
  portrait: { "zh-CN": "纵向", "en-US": "Upright" },
  landscape: { "zh-CN": "横向", "en-US": "On its side" },
  fitted: { "zh-CN": "所有列缩到一页宽", "en-US": "All columns on one page" },
  pages: {
    "zh-CN": "共 {count} 页，{paper}，按 {percent}% 打印",
    "en-US": "{count} pages, {paper}, at {percent}%",
  },
  fromFile: {
    "zh-CN": "纸张、页边距、打印区域和重复的标题行按表里的页面设置。",
    "en-US": "Paper, margins, print area and repeated rows are those of the sheet.",
  },
  without: {
    "zh-CN": "图表和图片不在网页打印里；要打印它们，请保存后用 Excel 或 WPS。",
    "en-US":
      "Charts and pictures are not printed by the page; for those save and use Excel or WPS.",
  },
  preview: { "zh-CN": "打印预览", "en-US": "Preview" },
  page: { "zh-CN": "第 {page} 页", "en-US": "Page {page}" },
  print: { "zh-CN": "打印", "en-US": "Print" },
  close: { "zh-CN": "关闭", "en-US": "Close" },
} satisfies Record<string, Sentence>;
