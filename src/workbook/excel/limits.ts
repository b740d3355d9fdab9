import type { Features } from "./connection/features";

/** A sentence in each language. */
export type LimitSentence = Readonly<Record<"zh-CN" | "en-US", string>>;

/** What an Excel without a requirement set cannot do besides what its capabilities say, newest set first. */
const LIMITS: readonly { readonly needs: number; readonly sentence: LimitSentence }[] = [
  {
    needs: 13,
    sentence: {
      "zh-CN": "这个版本的 Excel 不提供合并单元格的位置，识别多层表头时请核对一下",
      "en-US":
        "This Excel does not tell where cells are merged; check the headers that were recognised",
    },
  },
  {
    needs: 12,
    sentence: {
      "zh-CN": "这个版本的 Excel 没有动态数组：个别数组公式只写入数值，名次、名额等函数请逐格使用",
      "en-US":
        "This Excel has no dynamic arrays: a few array formulas are written as values; use one function in each cell",
    },
  },
  {
    needs: 9,
    sentence: {
      "zh-CN": "这个版本的 Excel 找不出隐藏或筛选掉的行列，评分前请先全部显示",
      "en-US": "This Excel does not tell which rows are hidden or filtered; show them all first",
    },
  },
  {
    needs: 7,
    sentence: {
      "zh-CN": "这个版本的 Excel 不能冻结窗格和设置工作表标签颜色",
      "en-US": "This Excel cannot freeze panes or colour the tabs of sheets",
    },
  },
];

/** What this Excel cannot do besides what its capabilities say, in plain words. */
export function limitsOf(features: Features): readonly LimitSentence[] {
  return LIMITS.filter(({ needs }) => !features.has(needs)).map(({ sentence }) => sentence);
}
