import type { TemplateSetting } from "./standardSheets";
import { text, word } from "./text";

/** Settings that most templates state, so that a clerk sees them. */
export const PERCENT_MARKING: TemplateSetting = {
  key: "marking",
  value: word("marking", "percent"),
  note: text("每项 0–100 分，乘以权重", "Each item 0–100, times its weight"),
};

export const TWO_DECIMALS: TemplateSetting = {
  key: "decimals",
  value: 2,
  note: text("公布的分数保留两位小数", "Decimals of published numbers"),
};

export const SAMPLE_YEAR: TemplateSetting = {
  key: "year",
  value: 2026,
  note: text("示例：只计当年的加减分", "Sample: only rows dated in the year count"),
};

export const SKIPPED_TIES: TemplateSetting = {
  key: "ties",
  value: word("ties", "competition"),
  note: text("1-2-2-4", "1-2-2-4"),
};

export const REWEIGHTED: TemplateSetting = {
  key: "notApplicable",
  value: word("policy", "reweight"),
  note: text(
    "不适用的指标不计，权重分给其他指标",
    "Items that do not apply give away their weight",
  ),
};

export const DOCUMENTED_BONUS: TemplateSetting = {
  key: "bonusNeedsDocument",
  value: word("yesNo", "yes"),
  note: text("示例：没有文件依据不加分", "Sample: no document, no bonus"),
};

/** The most that bonuses add for one unit. */
export function bonusLimit(points: number): TemplateSetting {
  return {
    key: "bonusLimit",
    value: points,
    note: text(`示例：加分合计不超过 ${points} 分`, `Sample: at most ${points} points of bonus`),
  };
}

/** What every template states of places and vetoes, since documents mean that and a workbook without it is asked. */
export const STATED_SETTINGS: readonly TemplateSetting[] = [
  {
    key: "quotaMethod",
    value: word("quotaMethod", "tier"),
    note: text(
      "每档名额按本档比例各自计算，用不完的作废；合计则逐档累计，用不完的转给下一档",
      "Each grade has its own places and unused ones lapse; cumulative passes them down",
    ),
  },
  {
    key: "vetoConsequence",
    value: word("vetoConsequence", "lowest"),
    note: text(
      "示例：否决表写“一票否决”的定为最低等次；只取消评优的改为 取消评优",
      "Sample: a veto gives the lowest grade; ceiling only bars the top grade",
    ),
  },
];
