import type { Sentence } from "../../scoring/locale";
import type { PageId } from "../model/pageId";

/** The names of the pages; short, because all of them stand in one line of 320 px. */
export const PAGE_NAMES: Readonly<Record<PageId, Sentence>> = {
  start: { "zh-CN": "开始", "en-US": "Start" },
  grade: { "zh-CN": "评分", "en-US": "Grade" },
  templates: { "zh-CN": "模板", "en-US": "Templates" },
  weights: { "zh-CN": "权重", "en-US": "Weights" },
  functions: { "zh-CN": "函数", "en-US": "Functions" },
  explain: { "zh-CN": "解释", "en-US": "Explain" },
  board: { "zh-CN": "审定", "en-US": "Decide" },
  reports: { "zh-CN": "报告", "en-US": "Papers" },
  collect: { "zh-CN": "收表", "en-US": "Collect" },
  roll: { "zh-CN": "结转", "en-US": "Next year" },
  settings: { "zh-CN": "设置", "en-US": "Settings" },
};

export const SHELL = {
  pages: { "zh-CN": "衡绩的页面", "en-US": "Pages of Hengji" },
  loading: { "zh-CN": "正在打开…", "en-US": "Opening…" },
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  cancelling: { "zh-CN": "正在取消…", "en-US": "Cancelling…" },
  close: { "zh-CN": "知道了", "en-US": "Dismiss" },
  progress: { "zh-CN": "{done} / {total}", "en-US": "{done} of {total}" },
  broken: {
    "zh-CN":
      "这一页出了问题，工作簿没有改动。点“重新打开”再试；仍然不行时，在“设置”里复制诊断信息发给技术支持。",
    "en-US":
      "This page broke; the workbook is unchanged. Open it again, and if that does not help, copy the diagnostics under Settings.",
  },
  reopen: { "zh-CN": "重新打开", "en-US": "Open again" },
} satisfies Record<string, Sentence>;
