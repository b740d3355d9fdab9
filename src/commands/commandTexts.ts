import type { Sentence } from "../scoring/locale";

/** What buttons say through the pane. */
export const COMMAND_TEXTS = {
  takenBack: {
    "zh-CN": "已撤销，恢复到操作之前：{sheets}",
    "en-US": "Taken back; as before: {sheets}",
  },
  nothingToTakeBack: {
    "zh-CN": "没有可以撤销的操作：还没有评分，或已经撤销过",
    "en-US": "There is nothing to take back: no grading yet, or it was taken back already",
  },
  sealed: {
    "zh-CN": "结果已于 {date} 定稿封存，没有撤销：确要撤销的，请先在窗格的“评分”页解除封存",
    "en-US":
      "The results were sealed on {date}, so nothing was taken back; break the seal on the page Grade of the pane first",
  },
  repaired: {
    "zh-CN": "已重新写入 {count} 个 HJ 公式",
    "en-US": "HJ formulas written again: {count}",
  },
  nothingToRepair: {
    "zh-CN": "没有需要修复的公式",
    "en-US": "No formula needs repair",
  },
  frozen: {
    "zh-CN": "已把 {count} 个 HJ 公式换成数值，可用“撤销评分”恢复",
    "en-US": "HJ formulas replaced by their values: {count}; Take back brings them back",
  },
  nothingToFreeze: {
    "zh-CN": "没有可以换成数值的 HJ 公式",
    "en-US": "There is no HJ formula to replace",
  },
  failing: {
    "zh-CN": "{cells} 显示错误，保留为公式，请先改正",
    "en-US": "{cells} show errors and stay formulas; mend them first",
  },
  locked: {
    "zh-CN": "{cells} 在受保护的工作表上，没有改动，请先在“审阅”中撤销工作表保护",
    "en-US":
      "{cells} stand on protected sheets and were left alone; unprotect them under Review first",
  },
  failed: {
    "zh-CN":
      "这一步遇到意外的问题，可能没有做完。请核对工作簿后再试一次；若仍不行，请在“设置”中复制诊断信息交给管理员",
    "en-US":
      "Something unexpected happened and this step may not be complete: look at the workbook. Try again; if it still fails, copy the diagnostics under Settings for your administrator",
  },
} satisfies Record<string, Sentence>;
