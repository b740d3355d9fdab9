import { say, type Locale, type Sentence } from "../../scoring/locale";
import type { BoardBand } from "./board";

const USED: Sentence = {
  "zh-CN": "{grade}名额{places}个：已用{used}个",
  "en-US": "{grade}: {used} of {places} places used",
};
const TIED: Sentence = {
  "zh-CN": "，{pending}个单位同分，余{left}个名额",
  "en-US": ", {pending} units tied for {left}",
};
const TIES: Sentence = {
  "zh-CN": "，{ties}处同分共{pending}个单位，余{left}个名额",
  "en-US": ", {pending} units in {ties} ties for {left}",
};
/** Decisions took the places that the suggestion left to the tied. */
const PENDING: Sentence = {
  "zh-CN": "，{pending}个单位待研究",
  "en-US": ", {pending} units to be decided",
};
const FREED: Sentence = {
  "zh-CN": "，空出{freed}个{grade}名额，下一个是{next}",
  "en-US": ", {freed} left free; next would be {next}",
};

/** 优秀名额2个：已用1个，2个单位同分，余1个名额. */
export function placesSentence(band: BoardBand, locale: Locale): string {
  const { grade, places, used, pending, ties, freed, next } = band;
  const left = Math.max(0, places - used);
  const details = { grade, places, used, pending, ties, freed, left };
  const tied = ties > 1 ? TIES : TIED;
  const names = { "zh-CN": next.join("、"), "en-US": next.join(", ") };
  return [
    say(USED, details, locale),
    pending > 0 ? say(left > 0 ? tied : PENDING, details, locale) : "",
    freed > 0 ? say(FREED, { ...details, next: names }, locale) : "",
  ].join("");
}
