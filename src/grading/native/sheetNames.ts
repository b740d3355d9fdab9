/** What the formulas of 计算过程 refer to. */
export const PARAMETERS_SHEET = "计算参数";
/** Figures of 结果 as they were written, beside formulas that work them out. */
export const SELF_CHECK_SHEET = "公式自检";
