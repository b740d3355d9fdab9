/** The languages of every sentence that a person reads. */
export type Locale = "zh-CN" | "en-US";

/** One sentence in each language; {name} stands for a detail. */
export type Sentence = Readonly<Record<Locale, string>>;

export type Details = Readonly<Record<string, string | number>>;

/**
 * The sentence in the language, with its details filled in.
 *
 * @example
 * say({ "zh-CN": "合计 {total}", "en-US": "Total {total}" }, { total: "110%" }, "zh-CN"); // => "合计 110%"
 */
export function say(sentence: Sentence, details: Details, locale: Locale): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in details ? String(details[name]) : whole,
  );
}
