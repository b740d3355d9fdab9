import { say, type Details, type Locale, type Sentence } from "../scoring/locale";

/** The sentence with its details filled in; a detail may differ by language. */
export function inBoth(sentence: Sentence, detailsOf: (locale: Locale) => Details): Sentence {
  return {
    "zh-CN": say(sentence, detailsOf("zh-CN"), "zh-CN"),
    "en-US": say(sentence, detailsOf("en-US"), "en-US"),
  };
}
