import type { Sentence } from "../../scoring/locale";

/** Words of the bar that looks for a text in the workbook. */
export const FIND = {
  label: { "zh-CN": "在工作簿里查找", "en-US": "Find in the workbook" },
  place: { "zh-CN": "第 {at} 个，共 {count} 个", "en-US": "{at} of {count}" },
  count: { "zh-CN": "共 {count} 个", "en-US": "{count} found" },
  none: { "zh-CN": "没有找到", "en-US": "Not found" },
  next: { "zh-CN": "下一个", "en-US": "Next" },
  previous: { "zh-CN": "上一个", "en-US": "Previous" },
  by: { "zh-CN": "替换为", "en-US": "Replace with" },
  replacing: { "zh-CN": "替换…", "en-US": "Replace…" },
  replace: { "zh-CN": "替换", "en-US": "Replace" },
  replaceAll: { "zh-CN": "全部替换", "en-US": "Replace all" },
  replaced: {
    "zh-CN": "替换了 {cells} 格、{places} 处",
    "en-US": "Replaced {places} in {cells} cells",
  },
  formulas: {
    "zh-CN": "{count} 格是公式，没有动，请自己改公式",
    "en-US": "{count} formulas left: edit them by hand",
  },
  locked: {
    "zh-CN": "{count} 格是锁定的，没有动",
    "en-US": "{count} locked cells left",
  },
  others: {
    "zh-CN": "{count} 格显示的和存的不一样（如百分数），没有动，请自己改",
    "en-US": "{count} cells left that show it under a format, as percentages: edit them by hand",
  },
  close: { "zh-CN": "关闭查找", "en-US": "Close the search" },
} satisfies Record<string, Sentence>;
