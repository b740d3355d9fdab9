import { listed, say, type Locale, type Sentence } from "../../scoring/locale";
import { readText } from "../read/cells";
import { isGrowth } from "../read/quantity";
import { Findings } from "../findings/finding";
import { effectWord } from "../results/notes";
import type { Grading } from "../results/grading";
import type { Goal } from "./goal";
import type { ReachChange } from "./change";
import type { Reach } from "./reach";

const TEXTS = {
  hasGrade: { "zh-CN": "已经达到“{grade}”。", "en-US": 'It has the grade "{grade}" already.' },
  hasPlace: {
    "zh-CN": "已经在前 {place} 名以内。",
    "en-US": "It is among the first {place} already.",
  },
  barred: {
    "zh-CN": "因{vetoes}，提高任何指标都不改变等次。",
    "en-US": "Because of {vetoes}, no better value changes the grade.",
  },
  veto: { "zh-CN": "{effect}（{item}，依据{basis}）", "en-US": "{effect} ({item}, by {basis})" },
  vetoBare: { "zh-CN": "{effect}（{item}）", "en-US": "{effect} ({item})" },
  gap: { "zh-CN": "差 {gap} 分", "en-US": "{gap} points are missing" },
  rival: {
    "zh-CN": "须超过 {name} {score}；同分 {score} 仍为待研究",
    "en-US": "It must pass {name} with {score}; at {score} it would be tied",
  },
  place: {
    "zh-CN": "第 {place} 名以内最低的是 {name} {score}",
    "en-US": "the least among the first {place} is {name} with {score}",
  },
  more: { "zh-CN": "{name}再多 {count}{unit}", "en-US": "{name}: {count}{unit} more" },
  fewer: { "zh-CN": "{name}少 {count}{unit}", "en-US": "{name}: {count}{unit} fewer" },
  up: { "zh-CN": "{name}由 {from} 提高到 {to}", "en-US": "{name} from {from} up to {to}" },
  down: { "zh-CN": "{name}由 {from} 降到 {to}", "en-US": "{name} from {from} down to {to}" },
  inVain: { "zh-CN": "{change}也只到 {score}", "en-US": "{change} comes to {score} only" },
  gapBehindNumber: { "zh-CN": " ", "en-US": "" },
  full: { "zh-CN": "{name}提到满分", "en-US": "{name} with full marks" },
  nothing: {
    "zh-CN": "没有哪一项单独改变就够。",
    "en-US": "No single change is enough.",
  },
  notEnough: { "zh-CN": "单独不够的：{changes}。", "en-US": "Not enough alone: {changes}." },
  judged: {
    "zh-CN": "评议类指标不推算：{names}。",
    "en-US": "Not reckoned, as others judge them: {names}.",
  },
  others: {
    "zh-CN": "按其他单位数据不变推算。",
    "en-US": "Reckoned with the data of all other units unchanged.",
  },
  items: { "zh-CN": " 项", "en-US": "" },
  times: { "zh-CN": " 次", "en-US": "" },
} as const satisfies Record<string, Sentence>;

/** What a unit lacks, in sentences: the gap with each single change that is enough, what is not, and what was left out. */
export function reachSentences(grading: Grading, reach: Reach, locale: Locale): string[] {
  const { appraisal, read } = grading;
  const { goal, changes, inVain, judged } = reach;
  if (reach.isReached) return [reachedSentence(appraisal.scheme.bands, goal, locale)];
  if (reach.isBarred) {
    return [say(TEXTS.barred, { vetoes: vetoWords(grading, reach.unit, locale) }, locale)];
  }
  const all = (list: readonly ReachChange[], word: (change: ReachChange) => string): string =>
    list.map(word).join(locale === "zh-CN" ? "，" : ", ");
  const enough = changes
    .map((change) => changeWords(grading, change, locale))
    .join(locale === "zh-CN" ? "，或" : ", or ");
  const head = [gapWords(grading, reach, locale), enough].filter((part) => part !== "");
  const first = head.join(locale === "zh-CN" ? "：" : ": ");
  return [
    ...(first === "" ? [] : [`${first}${locale === "zh-CN" ? "。" : "."}`]),
    ...(changes.length === 0 ? [TEXTS.nothing[locale]] : []),
    ...(inVain.length === 0
      ? []
      : [
          say(
            TEXTS.notEnough,
            { changes: all(inVain, (change) => vainWords(grading, change, locale)) },
            locale,
          ),
        ]),
    ...(judged.length === 0
      ? []
      : [
          say(
            TEXTS.judged,
            { names: listed(judged.map((index) => read.scheme.indicators[index]!.name)) },
            locale,
          ),
        ]),
    TEXTS.others[locale],
  ];
}

function reachedSentence(
  bands: Grading["appraisal"]["scheme"]["bands"],
  goal: Goal,
  locale: Locale,
): string {
  return goal.kind === "grade"
    ? say(TEXTS.hasGrade, { grade: bands[goal.band]!.name }, locale)
    : say(TEXTS.hasPlace, { place: goal.place }, locale);
}

function vetoWords({ appraisal }: Grading, unit: number, locale: Locale): string {
  const words = (appraisal.vetoRows.get(unit) ?? []).map(({ effect, item, basis }) => {
    const text = basis === "" ? TEXTS.vetoBare : TEXTS.veto;
    return say(text, { effect: effectWord(effect, locale), item, basis }, locale);
  });
  return words.join(locale === "zh-CN" ? "、" : ", ");
}

function gapWords({ read, appraisal }: Grading, reach: Reach, locale: Locale): string {
  const { line, gap, goal } = reach;
  if (!line) return "";
  const { decimals } = appraisal.scheme.settings;
  const score = line.score.toFixed(decimals);
  const missing = say(TEXTS.gap, { gap: gap.toFixed(decimals) }, locale);
  if (line.unit === null) return missing;
  const name = read.data.units[line.unit]!;
  if (goal.kind === "grade") return say(TEXTS.rival, { name, score }, locale);
  const place = say(TEXTS.place, { place: goal.place, name, score }, locale);
  return [missing, place].join(locale === "zh-CN" ? "，" : ", ");
}

/** A change in words: counts as so many more or fewer, other values from one to the other. */
function changeWords(grading: Grading, { of, from, to }: ReachChange, locale: Locale): string {
  const isMore = to > from;
  const count = Math.abs(to - from);
  if (of.kind === "ledger") {
    const unit = TEXTS[of.isBonus ? "items" : "times"][locale];
    return say(of.isBonus ? TEXTS.more : TEXTS.fewer, { name: of.title, count, unit }, locale);
  }
  const { scheme } = grading.read;
  const { name, rule, measure: taken, scale: ofScored } = scheme.indicators[of.index]!;
  // A growth is a per cent, the amounts that it is worked out of are not.
  const scale = isGrowth(taken) && taken !== "ratePerHead" ? "plain" : ofScored;
  const isCount = rule.kind === "points" || rule.kind === "deduct";
  if (isCount && scale === "plain" && Number.isInteger(count)) {
    const measure = unitOfMeasure(grading, of.index);
    const unit = measure === "" ? "" : ` ${measure}`;
    return say(isMore ? TEXTS.more : TEXTS.fewer, { name, count, unit }, locale);
  }
  const shown = (value: number): string =>
    `${value}${scale === "percent" ? "%" : scale === "permille" ? "‰" : ""}`;
  const details = { name, from: shown(from), to: shown(to) };
  return say(isMore ? TEXTS.up : TEXTS.down, details, locale);
}

function unitOfMeasure({ read }: Grading, index: number): string {
  const place = read.indicators.placeOf(index, "unit");
  return readText(read.indicators.cellOf(index, "unit"), place, new Findings());
}

function vainWords(grading: Grading, change: ReachChange, locale: Locale): string {
  const { decimals, marking } = grading.read.scheme.settings;
  const score = change.score.toFixed(decimals);
  const { of, to } = change;
  const isFull =
    of.kind === "indicator" &&
    grading.read.scheme.indicators[of.index]!.rule.kind === "direct" &&
    (marking === "points" || to === 100);
  const words = isFull
    ? say(TEXTS.full, { name: grading.read.scheme.indicators[of.index]!.name }, locale)
    : changeWords(grading, change, locale);
  const told = /\d$/.test(words) ? words + TEXTS.gapBehindNumber[locale] : words;
  return say(TEXTS.inVain, { change: told, score }, locale);
}
