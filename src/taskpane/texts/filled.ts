import { say, type Filling, type Sentence } from "../../scoring/locale";

/** A sentence with its details filled in, still in each language. */
export function filled(sentence: Sentence, details: Filling): Sentence {
  return {
    "zh-CN": say(sentence, details, "zh-CN"),
    "en-US": say(sentence, details, "en-US"),
  };
}
