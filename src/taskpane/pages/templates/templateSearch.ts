import { plainWord } from "../../../scoring/plainWord";
import type { Template } from "../../../templates/template";

/** The templates whose title, purpose, documents or id hold every word, in either language and any width. */
export function templateSearch(templates: readonly Template[], text: string): readonly Template[] {
  const words = text.trim().split(/\s+/).map(plainWord);
  return templates.filter(({ id, title, purpose, documents }) => {
    const own = [id, ...documents, ...[title, purpose].flatMap((each) => Object.values(each))];
    const all = plainWord(own.join("\n"));
    return words.every((word) => all.includes(word));
  });
}
