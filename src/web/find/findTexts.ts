import type { Sentence } from "../../scoring/locale";

/** Words of the bar that looks for a text in the workbook. */
export const FIND = {
  label: { "zh-CN": "在工作簿里查找", "en-US": "Find in the workbook" },
  place: { "zh-CN": "第 {at} 个，共 {count} 个", "en-US": "{at} of {count}" },
  count: { "zh-CN": "共 {count} 个", "en-US": "{count} found" },
  none: { "zh-CN": "没有找到", "en-US": "Not found" },
  next: { "zh-CN": "下一个", "en-US": "Next" },
  previous: { "zh-CN": "上一个", "en-US": "Previous" },
  close: { "zh-CN": "关闭查找", "en-US": "Close the search" },
} satisfies Record<string, Sentence>;
