import { listed, say, type Filling, type Locale, type Sentence } from "../../scoring/locale";
import type { Stage } from "./boardDraft";
import type { Obstacle } from "./openBoard";

const STAGES: Readonly<Record<Stage, Sentence>> = {
  review: { "zh-CN": "审议", "en-US": "review" },
  decision: { "zh-CN": "审定", "en-US": "decision" },
};

export function stageWord(stage: Stage, locale: Locale): string {
  return STAGES[stage][locale];
}

/** What stands in 审定记录 where a decision was taken back. */
export const WITHDRAWN: Sentence = { "zh-CN": "撤销", "en-US": "withdrawn" };

/** Why decisions are not written, and what to do. */
export const REFUSALS = {
  nothing: {
    "zh-CN": "没有新的审定，没有写入：请先选审定等次",
    "en-US": "Nothing was written, since no decision is new; choose decided grades first",
  },
  meeting: {
    "zh-CN": "没有写会议，没有写入：请填写研究决定的会议，如 市考核领导小组会议",
    "en-US": "Nothing was written, since the meeting is not told; fill in which meeting decided",
  },
  date: {
    "zh-CN": "没有写会议日期，没有写入：请填写",
    "en-US": "Nothing was written, since the meeting has no date; fill it in",
  },
} as const satisfies Record<string, Sentence>;

const UNREASONED: Sentence = {
  "zh-CN": "{units}的审定与建议不一致，没有写理由，没有写入：请补上理由",
  "en-US":
    "Nothing was written, since the decisions for {units} depart from the suggestion without a reason; add the reason",
};

/** 局03、局05的审定与建议不一致，没有写理由. */
export function unreasonedSentence(units: readonly string[]): Sentence {
  return both(UNREASONED, { units: listed(units) });
}

const OBSTACLES = {
  sealed: {
    "zh-CN": "结果已于 {date} 定稿封存，不能写入审定：确需改动的，请先在窗格的“评分”页解除封存",
    "en-US":
      "The results were sealed on {date}, so decisions cannot be written; to change them, break the seal on the page Grade of the pane first",
  },
  draft: {
    "zh-CN": "这还是草稿（有单位数据不全），不能写入审定：请补齐数据，重新写入结果",
    "en-US":
      "This is a draft, since data are missing, so decisions cannot be written; complete the data and write the results again",
  },
  noResults: {
    "zh-CN": "工作簿里还没有结果，不能写入审定：请先评分并写入结果",
    "en-US": "The workbook has no results yet, so decisions cannot be written; grade it first",
  },
  differs: {
    "zh-CN": "结果表和现在的数据、方案对不上，不能写入审定：请先重新评分并写入结果",
    "en-US":
      "The results do not agree with the data and scheme as they are now, so decisions cannot be written; grade again first",
  },
  columns: {
    "zh-CN": "结果表里没有“审定等次”“审定理由”“审定文号”三列，不能写入审定：请重新写入结果",
    "en-US":
      "The results lack a column for the decided grade, its reason or its document; write the results again",
  },
  record: {
    "zh-CN": "工作簿里的“审定记录”表缺列，或不是衡绩的格式，不能接着写：请补上表头，或给那张表改名",
    "en-US":
      "The sheet of decisions lacks columns or is not ours, so nothing can be added to it; complete its headers, or rename it",
  },
} as const satisfies Record<Obstacle["kind"], Sentence>;

/** Why a workbook takes no decisions as it stands. */
export function obstacleSentence(obstacle: Obstacle): Sentence {
  const details: Filling = obstacle.kind === "sealed" ? { date: obstacle.date } : {};
  return both(OBSTACLES[obstacle.kind], details);
}

function both(text: Sentence, details: Filling): Sentence {
  return { "zh-CN": say(text, details, "zh-CN"), "en-US": say(text, details, "en-US") };
}
