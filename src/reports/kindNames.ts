import type { Sentence } from "../scoring/locale";

/** The papers in the order in which an office needs them. */
export const KIND_IDS = [
  "task",
  "briefing",
  "bulletin",
  "feedback",
  "public",
  "annual",
  "rewards",
  "appeal",
  "register",
  "ranking",
  "analysis",
  "minutes",
  "quarter",
  "inspection",
] as const;
export type KindId = (typeof KIND_IDS)[number];

export const KIND_NAMES: Readonly<Record<KindId, Sentence>> = {
  task: { "zh-CN": "目标责任书", "en-US": "Letter of goals" },
  briefing: { "zh-CN": "考核情况汇报", "en-US": "Briefing" },
  bulletin: { "zh-CN": "通报", "en-US": "Bulletin" },
  feedback: { "zh-CN": "单位反馈单", "en-US": "Feedback sheet" },
  public: { "zh-CN": "公示表", "en-US": "Public notice" },
  annual: { "zh-CN": "年度报告", "en-US": "Annual report" },
  rewards: { "zh-CN": "奖惩建议", "en-US": "Rewards" },
  appeal: { "zh-CN": "申诉复核单", "en-US": "Appeal review" },
  register: { "zh-CN": "考核登记表", "en-US": "Register of a person" },
  ranking: { "zh-CN": "汇总表", "en-US": "Table of results" },
  analysis: { "zh-CN": "分析", "en-US": "Analysis" },
  minutes: { "zh-CN": "会议纪要", "en-US": "Minutes" },
  quarter: { "zh-CN": "季度讲评", "en-US": "Quarterly review" },
  inspection: { "zh-CN": "督查通报", "en-US": "Inspection bulletin" },
};
