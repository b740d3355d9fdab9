import type { Features } from "./connection/features";

/** A sentence in each language. */
export type LimitSentence = Readonly<Record<"zh-CN" | "en-US", string>>;

/** What an Excel without a requirement set cannot do, newest set first. */
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
      "zh-CN": "这个版本的 Excel 不能撤销评分，写入前请先另存一份；也不能设置打印、找出隐藏的行列",
      "en-US":
        "In this Excel a grading cannot be taken back, so save a copy first; printing is not set up and hidden rows are not found",
    },
  },
  {
    needs: 8,
    sentence: {
      "zh-CN": "这个版本的 Excel 不能设置下拉选项和输入限制，请按说明填写",
      "en-US": "This Excel cannot set drop-downs and limits; fill in as the instructions say",
    },
  },
  {
    needs: 7,
    sentence: {
      "zh-CN": "这个版本的 Excel 不能冻结窗格和设置工作表标签颜色",
      "en-US": "This Excel cannot freeze panes or colour the tabs of sheets",
    },
  },
  {
    needs: 6,
    sentence: {
      "zh-CN": "这个版本的 Excel 不能在表中高亮显示，也没有条件格式，请看窗格里的文字说明",
      "en-US":
        "This Excel cannot light up cells and has no conditional formats; read what the pane says",
    },
  },
];

/** What this Excel cannot do, in plain words. */
export function limitsOf(features: Features): readonly LimitSentence[] {
  return LIMITS.filter(({ needs }) => !features.has(needs)).map(({ sentence }) => sentence);
}
