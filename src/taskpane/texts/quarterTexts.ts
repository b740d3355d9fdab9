import type { Sentence } from "../../scoring/locale";

/** 结束本季度 on the page 评分. */
export const QUARTER = {
  title: { "zh-CN": "季度", "en-US": "Quarter" },
  none: {
    "zh-CN": "“方案”没有写当前季度：请填 1、2、3 或 4，再来结束。",
    "en-US": "The scheme names no current quarter; write 1, 2, 3 or 4 there.",
  },
  open: {
    "zh-CN": "当前是{quarter}，还没有结束。",
    "en-US": "The current quarter is {quarter}; it is not closed.",
  },
  closed: {
    "zh-CN": "当前是{quarter}，已经结束，得分在“{sheet}”里。",
    "en-US": 'The current quarter is {quarter}; it is closed, its scores are in "{sheet}".',
  },
  end: { "zh-CN": "结束{quarter}", "en-US": "Close {quarter}" },
  again: { "zh-CN": "重新结束{quarter}", "en-US": "Close {quarter} anew" },
  ask: {
    "zh-CN":
      "把各单位现在的得分记入“{sheet}”。以后{quarter}的目标或完成数有改动，检查时会指出是哪一格。结束后可以撤销。",
    "en-US":
      'Writes the scores as they are now into "{sheet}". Later changes of what was due or reached in {quarter} are told with their cells. It can be taken back.',
  },
  reason: { "zh-CN": "重开的理由（会记在案）", "en-US": "Reason of reopening (kept on record)" },
  writing: { "zh-CN": "正在结束季度…", "en-US": "Closing the quarter…" },
  done: {
    "zh-CN": "{quarter}已结束，{units} 个单位的得分记入“{sheet}”，可以撤销",
    "en-US":
      '{quarter} is closed; the scores of {units} units are in "{sheet}". It can be taken back',
  },
  stopped: { "zh-CN": "没有结束，请先处理这些：", "en-US": "Not closed. First mend this:" },
} satisfies Record<string, Sentence>;
