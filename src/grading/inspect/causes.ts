import type { Sentence } from "../../scoring/locale";

/** Why a cell shows something else than it should. */
export type Cause =
  | "roundTwice"
  | "weightSum"
  | "textNumber"
  | "blankIsZero"
  | "shifted"
  | "overwritten"
  | "stale"
  | "unanchored"
  | "shortRank"
  | "hidden"
  | "rankSplit"
  | "edge"
  | "noise";

/** What happened, and how it is mended. */
export const CAUSES: Readonly<Record<Cause, { readonly what: Sentence; readonly mend: Sentence }>> =
  {
    roundTwice: {
      what: {
        "zh-CN": "先取整再相加（或取整两次），分差被放大",
        "en-US": "rounded before adding up, or twice",
      },
      mend: {
        "zh-CN": "去掉各项和中间的 ROUND，只在最后取整一次",
        "en-US": "take out the inner ROUND and round once at the end",
      },
    },
    weightSum: {
      what: {
        "zh-CN": "权重合计为 {found}，不是 100%",
        "en-US": "the weights add up to {found}, not 100 %",
      },
      mend: {
        "zh-CN": "把权重改成合计 100%；“应为”是按比例折算的得分",
        "en-US": "correct the weights to 100 %; what it should be is reckoned in proportion",
      },
    },
    textNumber: {
      what: {
        "zh-CN": "{cells} 是文字形式的数，求和时没有算进去",
        "en-US": "{cells} holds a number as text, which the sum leaves out",
      },
      mend: {
        "zh-CN": "选中这些单元格，用“分列”或“转换为数字”改成数",
        "en-US": "turn these cells into numbers (Text to Columns, or Convert to Number)",
      },
    },
    blankIsZero: {
      what: { "zh-CN": "{cells} 没有填，被当作 0 分", "en-US": "{cells} is blank and counts as 0" },
      mend: {
        "zh-CN": "补填得分；确实不考核的写明原因，按其余权重折算",
        "en-US": "fill it in; where it does not apply say why and reckon by the other weights",
      },
    },
    shifted: {
      what: {
        "zh-CN": "公式 ={own} 与相邻行不同，相邻行是 ={usual}",
        "en-US": "the formula ={own} differs from its neighbours, which have ={usual}",
      },
      mend: {
        "zh-CN": "从相邻行把公式填充过来",
        "en-US": "fill the formula in from its neighbours",
      },
    },
    overwritten: {
      what: {
        "zh-CN": "这一格是直接填的数，相邻行都是公式 ={usual}",
        "en-US": "a typed number among formulas ={usual}",
      },
      mend: {
        "zh-CN": "恢复公式；确要改分的，另设一列写明依据",
        "en-US":
          "put the formula back; a change of the score belongs into a column of its own, with its basis",
      },
    },
    stale: {
      what: {
        "zh-CN": "公式没有重算，显示的是旧结果",
        "en-US": "the formula was not calculated again and shows an old result",
      },
      mend: {
        "zh-CN": "在 Excel 或 WPS 中按 Ctrl+Alt+F9 全部重算后保存",
        "en-US": "calculate everything anew (Ctrl+Alt+F9) and save",
      },
    },
    unanchored: {
      what: {
        "zh-CN": "排名范围没有用 $ 固定，往下填充后变成了 {range}",
        "en-US": "the range of the rank is not fixed by $ and became {range}",
      },
      mend: {
        "zh-CN": "把范围改成 {correct}，再往下填充",
        "en-US": "make the range {correct} and fill down again",
      },
    },
    shortRank: {
      what: {
        "zh-CN": "排名范围 {range} 没有包括所有单位",
        "en-US": "the range {range} leaves units out",
      },
      mend: { "zh-CN": "把范围改成 {correct}", "en-US": "make the range {correct}" },
    },
    hidden: {
      what: {
        "zh-CN": "隐藏行（{rows}）也参加了排名，看得见的名次会断号",
        "en-US": "hidden rows ({rows}) are ranked too, so visible ranks have gaps",
      },
      mend: {
        "zh-CN": "不参加的单位移到表外，或取消隐藏并说明",
        "en-US": "move who takes no part out of the table, or show the rows and say why",
      },
    },
    rankSplit: {
      what: {
        "zh-CN": "得分相同，但小数末位的计算误差把名次拆开了",
        "en-US": "equal scores are split by the last digits of binary arithmetic",
      },
      mend: {
        "zh-CN": "总分先取整（如 ROUND(…,2)）再排名",
        "en-US": "round the totals, as ROUND(…,2), before ranking",
      },
    },
    edge: {
      what: {
        "zh-CN": "正好等于分数线，公式用的是 > 或 <=，没有算达到",
        "en-US": "right on the line, and the formula has > or <=, so it does not count as reached",
      },
      mend: {
        "zh-CN": "分数线含本数时用 >=；不含时在等次标准里写明",
        "en-US": "use >= where the line itself counts; else say so in the standard",
      },
    },
    noise: {
      what: {
        "zh-CN": "得分就是分数线，但小数末位的计算误差使它差了一点点",
        "en-US": "the score is the line, missed by the last digits of binary arithmetic",
      },
      mend: {
        "zh-CN": "总分先取整（如 ROUND(…,2)）再定等次",
        "en-US": "round the total, as ROUND(…,2), before grading",
      },
    },
  };
