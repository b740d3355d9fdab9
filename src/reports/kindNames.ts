import type { Sentence } from "../scoring/locale";

/** The papers in the order in which an office needs them. */
export const KIND_IDS = ["bulletin", "feedback", "public", "ranking"] as const;
export type KindId = (typeof KIND_IDS)[number];

export const KIND_NAMES: Readonly<Record<KindId, Sentence>> = {
  bulletin: { "zh-CN": "通报", "en-US": "Bulletin" },
  feedback: { "zh-CN": "单位反馈单", "en-US": "Feedback sheet" },
  public: { "zh-CN": "公示表", "en-US": "Public notice" },
  ranking: { "zh-CN": "汇总表", "en-US": "Table of results" },
};
