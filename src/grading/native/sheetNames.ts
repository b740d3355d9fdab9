import type { Sentence } from "../../scoring/locale";

/** What the formulas of 计算过程 refer to; a name that needs no quotes in a formula. */
export const PARAMETERS_SHEET: Sentence = { "zh-CN": "计算参数", "en-US": "CalculationParameters" };
/** Figures of 结果 as they were written, beside formulas that work them out. */
export const SELF_CHECK_SHEET: Sentence = { "zh-CN": "公式自检", "en-US": "SelfCheck" };
