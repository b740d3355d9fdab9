import type { LedgerReason } from "../../scoring/points/ledger";
import { say, type Filling, type Locale, type Sentence } from "../../scoring/locale";

/** What 说明 says of a unit, in few words each. */
const NOTE_WORDS = {
  lowest: { "zh-CN": "一票否决", "en-US": "Veto" },
  notTop: { "zh-CN": "一票否优", "en-US": "Not the top grade" },
  ceiling: { "zh-CN": "一票否优（最高{grade}）", "en-US": 'At most "{grade}"' },
  drop: { "zh-CN": "降 {count} 档", "en-US": "{count} down" },
  zero: { "zh-CN": "得分清零", "en-US": "Score set to 0" },
  cap: { "zh-CN": "得分封顶 {score}", "en-US": "Score at most {score}" },
  veto: { "zh-CN": "{effect}：{item}", "en-US": "{effect}: {item}" },
  vetoWithBasis: { "zh-CN": "{effect}：{item}（{basis}）", "en-US": "{effect}: {item} ({basis})" },
  lowered: { "zh-CN": "{from}降为{to}", "en-US": 'From "{from}" to "{to}"' },
  incomplete: { "zh-CN": "数据不全：{names}", "en-US": "Incomplete: {names}" },
  moved: {
    "zh-CN": "{share}% 权重分摊到其他指标",
    "en-US": "{share} % of the weight goes to other indicators",
  },
  direct: { "zh-CN": "直接确定", "en-US": "Given directly" },
  withReason: { "zh-CN": "{word}：{reason}", "en-US": "{word}: {reason}" },
  pending: {
    "zh-CN": "同分跨名额线，待研究",
    "en-US": "Equal scores straddle the quota line: to be decided",
  },
  missed: {
    "zh-CN": "未满足“{grade}”评优条件：{conditions}",
    "en-US": 'A condition of "{grade}" is not met: {conditions}',
  },
  over: { "zh-CN": "超出“{grade}”名额", "en-US": 'No place left for "{grade}"' },
  item: { "zh-CN": "{item}（{points} 分）{why}", "en-US": "{item} ({points}) {why}" },
  itemCounted: {
    "zh-CN": "{item}（{points} 分）{why}，计 {counted} 分",
    "en-US": "{item} ({points}) {why}, counts {counted}",
  },
} satisfies Readonly<Record<string, Sentence>>;

/** Why points of 加减分 count in part or not at all. */
export const LEDGER_REASONS: Readonly<Record<LedgerReason, Sentence>> = {
  counted: { "zh-CN": "", "en-US": "" },
  shared: { "zh-CN": "按比例分配", "en-US": "shared out" },
  outside: { "zh-CN": "不在认定期间，不计", "en-US": "outside the period, does not count" },
  undated: { "zh-CN": "没有日期，不计", "en-US": "without a date, does not count" },
  noDocument: { "zh-CN": "无文号，不计", "en-US": "without a document, does not count" },
  lowerLevel: {
    "zh-CN": "同一事项按最高级计一次，不计",
    "en-US": "counted once at its highest level, does not count",
  },
  itemLimit: { "zh-CN": "超出单项上限", "en-US": "beyond the limit of an item" },
  typeLimit: { "zh-CN": "超出同类上限", "en-US": "beyond the limit of its type" },
  levelLimit: { "zh-CN": "超出同级上限", "en-US": "beyond the limit of its level" },
  totalLimit: { "zh-CN": "超出总上限", "en-US": "beyond the limit of all" },
};

/** A note in a language, with its details. */
export function note(word: keyof typeof NOTE_WORDS, locale: Locale, filling: Filling = {}): string {
  return say(NOTE_WORDS[word], filling, locale);
}
