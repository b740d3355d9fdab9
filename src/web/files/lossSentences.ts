import type { Sentence } from "../../scoring/locale";
import type { SheetChangeKind } from "../../workbook/sheetChange";
import type { UnsavedKind } from "../../workbook/sheetFormatting";

/** What the saved file has of every sheet, whoever made it. */
const KEPT = [
  "cells",
  "added",
  "renamed",
  "order",
  "names",
  "filters",
  "undone",
  "redone",
] as const;
export type KeptKind = (typeof KEPT)[number];

/** What the saved file would lack of each kind of change to a sheet of a file; values and formulas it has. */
export const LOSSES: Readonly<Record<Exclude<SheetChangeKind, KeptKind>, Sentence>> = {
  rows: {
    "zh-CN":
      "在“{sheet}”中插入、删除或移动了行：合并单元格、行高、颜色、条件格式和图表会留在原处，可能错位",
    "en-US":
      "Rows of {sheet} were inserted, deleted or moved: merged cells, heights, colours, conditional formats and charts stay where they were and may no longer fit",
  },
  columns: {
    "zh-CN":
      "在“{sheet}”中插入、删除或移动了列：合并单元格、列宽、颜色、条件格式和图表会留在原处，可能错位",
    "en-US":
      "Columns of {sheet} were inserted, deleted or moved: merged cells, widths, colours, conditional formats and charts stay where they were and may no longer fit",
  },
  moved: {
    "zh-CN": "在“{sheet}”中移动了单元格：数值会移动，格式留在原处",
    "en-US": "Cells of {sheet} were moved: values move, formats stay where they were",
  },
  sorted: {
    "zh-CN":
      "在“{sheet}”中排了序，又移动、插入或删除过行、列或单元格：数值按排序后的位置写入，格式留在原处",
    "en-US":
      "{sheet} was sorted, and rows, columns or cells of it were moved, inserted or deleted besides: values are written as sorted, formats stay where they were",
  },
  merges: {
    "zh-CN": "在“{sheet}”中合并或拆分了单元格：不会写入文件",
    "en-US": "Cells of {sheet} were merged or split: the file does not get that",
  },
  looks: {
    "zh-CN": "在“{sheet}”中改了格式（颜色、字体、数字格式、列宽、隐藏行列等）：不会写入文件",
    "en-US":
      "Formats of {sheet} were changed (colours, fonts, number formats, widths, hidden rows): the file does not get that",
  },
  rules: {
    "zh-CN": "在“{sheet}”中改了条件格式或输入限制：不会写入文件",
    "en-US":
      "Conditional formats or limits on input of {sheet} were changed: the file does not get that",
  },
  removed: {
    "zh-CN": "删除了“{sheet}”：保存的文件里不再有这张表",
    "en-US": "{sheet} was deleted: the saved file will not have it",
  },
  copied: {
    "zh-CN": "“{sheet}”是复制的表：原表的打印设置、保护、图表和图片不会带过来",
    "en-US":
      "{sheet} is a copy: print set-up, protection, charts and pictures of the original do not come with it",
  },
};

/** What no described sheet can hold. */
export const UNSAVED: Readonly<Record<UnsavedKind, Sentence>> = {
  textParts: {
    "zh-CN": "“{sheet}”里有单元格的部分文字单独设了格式：文件里整格用一种格式",
    "en-US":
      "In {sheet} parts of a text have formats of their own: in the file the whole cell has one format",
  },
  cutOff: {
    "zh-CN": "“{sheet}”里有单元格设为“截断”：文件里会显示到右边的空单元格",
    "en-US":
      "In {sheet} cells are set to clip: in the file their text runs over the next empty cell",
  },
  bars: {
    "zh-CN": "“{sheet}”里 Excel 没有的图标，以及分成几块区域的排名类条件格式：不会写入文件",
    "en-US":
      "Icons that Excel does not have and ranking formats over several areas of {sheet}: the file does not get them",
  },
  choices: {
    "zh-CN": "“{sheet}”里的复选框、多选下拉等输入限制：不会写入文件，值会保留",
    "en-US":
      "Tick boxes and lists of several choices of {sheet}: the file does not get them, their values it has",
  },
  filters: {
    "zh-CN":
      "“{sheet}”里按颜色、日期、平均值等方式的筛选：文件里改成按现在显示的值筛选，显示的行不变",
    "en-US":
      "Filters of {sheet} by colours, days, averages and the like: the file has filters by the values that show now, with the same rows",
  },
  diagonals: {
    "zh-CN": "“{sheet}”里有多条斜线的表头：文件里只有一条对角线或没有",
    "en-US": "Cells of {sheet} with several diagonal lines: the file has one diagonal or none",
  },
};

/** Whether the saved file has all changes of that kind. */
export function isKept(kind: SheetChangeKind): kind is KeptKind {
  return KEPT.some((each) => each === kind);
}

/** Formulas that the page cannot calculate, in cells that were moved or whose sheet was copied. */
export const MOVED_FORMULAS = (cells: number, first: string): Sentence => ({
  "zh-CN": `“{sheet}”里有 ${cells} 个网页不会算的公式（如 ${first}）换了位置：文件里只存它们的结果`,
  "en-US": `${cells} formulas of {sheet} that this page cannot calculate (${first} for one) were moved: the file gets their results alone`,
});
