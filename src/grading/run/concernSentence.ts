import { say, type Details, type Sentence } from "../../scoring/locale";
import type { Concern, ConcernKind } from "./gradingOffer";

const CONCERN_TEXTS = {
  sealed: {
    "zh-CN": "结果已于 {date} 定稿封存，没有写入：确需重新评分的，请先在窗格的“评分”页解除封存",
    "en-US":
      "The results were sealed on {date}, so nothing was written; to grade again, break the seal on the page Grade of the pane first",
  },
  foreignResults: {
    "zh-CN":
      "工作簿里原有的“结果”表不是衡绩写的，还没有替换：请看过预览后按“写入结果”，或先给那张表改名",
    "en-US":
      "The sheet of results in this workbook was not written by Hengji and has not been replaced; look at the preview and write, or rename that sheet first",
  },
  changes: {
    "zh-CN": "这次评分与工作簿里现有的结果不同，还没有写入：请看过下面的变化后按“写入结果”",
    "en-US":
      "This grading differs from the results in the workbook and was not written yet; look at the changes below and write",
  },
} satisfies Record<ConcernKind, Sentence>;

/** Why nothing was written, and what to do. */
export function concernSentence(concern: Concern): Sentence {
  const text: Sentence = CONCERN_TEXTS[concern.kind];
  const details: Details = concern.kind === "sealed" ? { date: concern.date } : {};
  return { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") };
}
