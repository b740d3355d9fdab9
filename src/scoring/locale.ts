import { isolated } from "./isolated";

/** The languages of every sentence that a person reads. */
export type Locale = "zh-CN" | "en-US";

/** One sentence in each language; {name} stands for a detail. */
export type Sentence = Readonly<Record<Locale, string>>;

export type Details = Readonly<Record<string, string | number>>;

/** What fills a sentence: a detail, or words that differ by language. */
export type Filling = Readonly<Record<string, string | number | Sentence>>;

/**
 * The sentence in the language, with its details filled in, which cannot turn its direction.
 *
 * @example
 * say({ "zh-CN": "合计 {total}", "en-US": "Total {total}" }, { total: "110%" }, "zh-CN"); // => "合计 110%"
 */
export function say(sentence: Sentence, details: Filling, locale: Locale): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!(name in details)) return whole;
    const detail = details[name]!;
    return isolated(typeof detail === "object" ? detail[locale] : String(detail));
  });
}

/**
 * Names in a row, as each language separates them.
 *
 * @example
 * listed(["甲局", "乙局"])["zh-CN"]; // => "甲局、乙局"
 * listed(["甲局", "乙局"])["en-US"]; // => "甲局, 乙局"
 */
export function listed(names: readonly string[]): Sentence {
  const shown = names.map(isolated);
  return { "zh-CN": shown.join("、"), "en-US": shown.join(", ") };
}
