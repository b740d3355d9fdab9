import type { Sentence } from "../../scoring/locale";

/** Words around what the checks found. */
export const FINDING_WORDS = {
  error: { "zh-CN": "错误", "en-US": "Error" },
  warning: { "zh-CN": "提醒", "en-US": "Warning" },
  info: { "zh-CN": "提示", "en-US": "Note" },
  goThere: { "zh-CN": "到这个单元格", "en-US": "Go to this cell" },
  all: { "zh-CN": "显示全部 {count} 条", "en-US": "Show all {count}" },
} satisfies Record<string, Sentence>;
