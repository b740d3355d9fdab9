import type { Locale, Sentence } from "../../../scoring/locale";
import { withEdits, type Edit } from "../mapping/edit";
import { usualGrades } from "../mapping/grades";
import type { Mapping } from "../mapping/mapping";
import { both } from "../mapping/both";
import type { Option, Question } from "./proposal";

/** A mapping with all answers in it, or what is still open. */
export type Answered =
  | { readonly mapping: Mapping; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/**
 * The mapping with the answers applied. A question without an answer, or with one that is none, is a problem; an answer
 * may leave other questions without object.
 */
export function applyAnswers(mapping: Mapping, questions: readonly Question[]): Answered {
  const given = questions.map((question) => ({ question, answer: answerOf(question) }));
  const closed = closedBy(given.map(({ answer }) => answer));
  const asked = given.filter(({ question: { id } }) => !closed.has(id));
  const problems = asked.flatMap(({ question, answer }) => problemOf(question, answer) ?? []);
  if (problems.length > 0) return { mapping: undefined, problems };
  const edits = asked.map(({ answer }) => answer!.set);
  return { mapping: withEdits(mapping, edits), problems: [] };
}

/** The questions that the given answers leave without object. */
export function closedBy(
  answers: readonly (Pick<Option, "closes"> | undefined)[],
): ReadonlySet<string> {
  return new Set(answers.flatMap((answer) => answer?.closes ?? []));
}

/** The option that was chosen, or what was typed as one; undefined where there is no answer that counts. */
export function answerOf({ options, answer, free, about, columns }: Question): Option | undefined {
  const option = options.find(({ id }) => id === answer);
  if (option || answer === null || free === null) return option;
  if (free === "column") return lowerIn(answer, columns);
  const number = Number(answer);
  if (answer.trim() === "" || !(number > 0) || !Number.isFinite(number)) return undefined;
  const set: Edit = about === "scale" ? { grades: usualGrades(number) } : {};
  return { id: answer, text: both(answer, answer), set };
}

/** The columns of a question that were typed as those where lower is better; the others are better when higher. */
function lowerIn(answer: string, columns: readonly string[]): Option | undefined {
  const typed = answer
    .normalize("NFKC")
    .split(/[、,;]/)
    .map((each) => each.trim().toUpperCase());
  const isTyped = (at: string): boolean => typed.includes(at.normalize("NFKC").toUpperCase());
  const isLower = columns.map(isTyped);
  if (new Set(typed).size !== isLower.filter(Boolean).length) return undefined;
  const directions = columns.map((at, index) => ({
    at,
    direction: isLower[index] ? ("lower" as const) : ("higher" as const),
  }));
  return { id: answer, text: both(answer, answer), set: { directions } };
}

/** What may be typed besides the options, as an end of the sentence that lists them. */
const TYPED: Readonly<Record<"number" | "column", Sentence>> = {
  number: both("，或一个数", ", or a number"),
  column: both(
    "，或列出越低越好的列（如 C、E）",
    ", or the columns where lower is better (such as C, E),",
  ),
};

function problemOf(question: Question, answer: Option | undefined): Sentence | undefined {
  if (!answer) return openQuestion(question);
  const isOther = question.about === "table" && answer.id !== question.options[0]!.id;
  return isOther ? otherTable(answer.id) : undefined;
}

function otherTable(table: string): Sentence {
  return both(
    `选了另一张表，请用 --propose --table "${table}" 重新识别`,
    `Another table was chosen; recognise it with --propose --table "${table}"`,
  );
}

/** An option with its meaning, unless its id is the meaning already, as the name of a table. */
function named({ id, text }: Option, locale: Locale): string {
  if (text[locale] === id) return id;
  return locale === "zh-CN" ? `${id}（${text[locale]}）` : `${id} (${text[locale]})`;
}

function openQuestion({ id, text, options, free }: Question): Sentence {
  const words = (locale: Locale): string =>
    options.map((each) => named(each, locale)).join(locale === "zh-CN" ? "、" : ", ");
  const typed = free === null ? both("", "") : TYPED[free];
  return both(
    `问题 ${id} 没有回答：${text["zh-CN"]}请在 answer 中填写 ${words("zh-CN")}${typed["zh-CN"]}`,
    `Question ${id} has no answer: ${text["en-US"]} Write one of ${words("en-US")}${typed["en-US"]} as its answer`,
  );
}
