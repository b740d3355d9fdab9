import type { Sentence } from "../../../scoring/locale";

/** A sentence in both languages. */
export function both(chinese: string, english: string): Sentence {
  return { "zh-CN": chinese, "en-US": english };
}
