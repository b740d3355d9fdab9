import type { Sentence } from "./locale";

/** One sentence per mistake and language: what is wrong, then what to do. */
export const MESSAGES = {
  lengthMismatch: {
    "zh-CN": "两个区域的单元格个数不同（{left} 个和 {right} 个），请选取个数相同的区域",
    "en-US": "The ranges differ in size ({left} and {right} cells); select ranges of equal size",
  },
  noScores: {
    "zh-CN": "还没有可以计算的得分，请先填写得分",
    "en-US": "There is nothing to score yet; enter scores first",
  },
  noWeight: {
    "zh-CN": "权重合计为零，至少一个权重要大于零",
    "en-US": "The weights add up to zero; at least one must be above zero",
  },
  negativeWeight: {
    "zh-CN": "权重不能是负数（{weight}），请改为零或正数",
    "en-US": "A weight must not be negative ({weight}); use zero or more",
  },
  weightTotal: {
    "zh-CN": "权重合计 {total}，应为 {expected}：可按比例折算，或用最大余数法取整，或修改权重",
    "en-US":
      "The weights add up to {total}, expected {expected}: scale them in proportion, take whole numbers by largest remainder, or edit them",
  },
} as const satisfies Record<string, Sentence>;

export type ScoreErrorCode = keyof typeof MESSAGES;
