import type { Sentence } from "../../../scoring/locale";
import type { Edit } from "../mapping/edit";
import type { About, Option, Question } from "./proposal";

/** How many names a question lists in its text. */
const NAMED = 8;

/** The first names of a list, as both languages write it. */
export function someOf(names: readonly string[]): { readonly zh: string; readonly en: string } {
  const shown = names.slice(0, NAMED);
  const more = names.length > shown.length ? "…" : "";
  return { zh: `${shown.join("、")}${more}`, en: `${shown.join(", ")}${more}` };
}

export function option(
  id: string,
  text: Sentence,
  set: Edit = {},
  closes?: readonly string[],
): Option {
  return closes ? { id, text, set, closes } : { id, text, set };
}

const PLAIN = {
  columns: [],
  lines: [],
  cells: [],
  tables: [],
  free: null,
  suggested: null,
  answer: null,
};

export function question(
  about: About,
  text: Sentence,
  options: readonly Option[],
  more: Partial<Omit<Question, "about" | "text" | "options" | "answer">> = {},
): Question {
  return { id: about, about, text, ...PLAIN, options, ...more };
}
