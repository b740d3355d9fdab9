import { plainWord } from "./plainWord";

/** The words of one choice: id → the Chinese word that is shown, then others taken for it. The id is the English word. */
export type Words = Readonly<Record<string, readonly string[]>>;

/**
 * The id whose words, or which itself, a text says; undefined for a word that the choice does not have.
 *
 * @example
 * wordIn({ higher: ["正向"], lower: ["反向", "逆向"] }, " 逆向"); // => "lower"
 */
export function wordIn<List extends Words>(
  words: List,
  text: string,
): (keyof List & string) | undefined {
  const wanted = plainWord(text);
  return Object.keys(words).find((id) =>
    [id, ...words[id]!].some((word) => plainWord(word) === wanted),
  );
}
