import type { Sentence } from "../../scoring/locale";

/** Why an old workbook cannot be inspected. */
export const REFUSALS = {
  nothing: {
    "zh-CN":
      "没有找到用公式算出的总分、名次、等次，没有可以核对的：总分是直接填的数时，请评分，评分会逐个与表中的总分、名次核对",
    "en-US":
      "There is no total, rank or grade that a formula makes, so nothing to compare; where totals are typed in, grade the table, which compares each of them",
  },
  uncalculated: {
    "zh-CN": "{cell} 的公式没有结果，无法核对：请在 Excel 或 WPS 中打开文件，保存一次再体检",
    "en-US":
      "The formula in {cell} has no result, so nothing can be compared; open the file in Excel or WPS, save it, and inspect it again",
  },
} as const satisfies Record<string, Sentence>;
