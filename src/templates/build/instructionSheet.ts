import type { Locale } from "../../scoring/locale";
import { rowHeight } from "../../workbook/rowHeight";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { text, type Text } from "./text";

const WIDTH = 76;
const NAME = text("说明", "Instructions");
const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** 说明: what the workbook is for and what to do, step by step. */
export function instructionSheet(title: Text, steps: readonly Text[], locale: Locale): SheetSpec {
  const lines = steps.map((step, index) =>
    locale === "zh-CN" ? `${NUMERALS[index]!}、${step[locale]}` : `${index + 1}. ${step[locale]}`,
  );
  return {
    name: NAME[locale],
    rows: [
      [{ value: title[locale], style: "title" }],
      ...lines.map((value) => [{ value, style: "text" as const }]),
    ],
    widths: [WIDTH],
    heights: [34, ...lines.map((line) => rowHeight([line], [WIDTH]) + 8)],
    print: { orientation: "portrait", fitToWidth: true, header: title[locale] },
  };
}

/** Steps that hold for every template. */
export const COMMON_STEPS: readonly Text[] = [
  text(
    "怎么填：黄色单元格可以填写，灰色斜体是示例。没有数据时填 缺、数据未发布、不适用 或 免考，不要留空，也不要填 0。",
    "Filling in: yellow cells are for input, grey italics are samples. Where there is no value write not reported, not published, N/A or exempt; leave nothing blank and do not write 0.",
  ),
  text(
    "评分：点“一键评分”。结果写在“结果”“计算过程”“检查”三张表里，原来的表不会改动。",
    "Grading: press the grade button. The results go to the sheets Results, Calculation and Checks; the other sheets stay as they are.",
  ),
  text(
    "表中的单位、数值、人名、文号均为示例，使用前请清除。",
    "All units, values, persons and document numbers are samples; clear them before use.",
  ),
];
