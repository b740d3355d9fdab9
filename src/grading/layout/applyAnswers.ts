import type { Mapping } from "./mapping";
import { both, type Option, type Question } from "./proposal";
import type { Sentence } from "../../scoring/locale";

/** A mapping with all answers in it, or what is still open. */
export type Answered =
  | { readonly mapping: unknown; readonly problems: readonly [] }
  | { readonly mapping: undefined; readonly problems: readonly Sentence[] };

/**
 * The mapping with the answers applied. A question without an answer, or with one that is no option, is a problem;
 * an answer may close other questions.
 */
export function applyAnswers(mapping: Mapping, questions: readonly Question[]): Answered {
  const chosen: Option[] = [];
  const problems: { id: string; text: Sentence }[] = [];
  for (const { id, text, options, answer } of questions) {
    const option = options.find((each) => each.id === answer);
    const words = options.map((each) => each.id).join("、");
    if (option && !(id === "table" && option !== options[0])) chosen.push(option);
    else if (option) problems.push({ id, text: otherTable(option.id) });
    else problems.push({ id, text: openQuestion(id, text, words) });
  }
  const closed = new Set(chosen.flatMap(({ closes }) => closes ?? []));
  const open = problems.filter(({ id }) => !closed.has(id));
  if (open.length > 0) return { mapping: undefined, problems: open.map(({ text }) => text) };
  const kept = chosen.filter((option) => {
    const own = questions.find(({ options }) => options.includes(option))!;
    return !closed.has(own.id);
  });
  const answered: unknown = structuredClone(mapping);
  const settings = kept.flatMap(({ set }) => Object.entries(set));
  // Whole lists last: paths into them are those of the proposal.
  const isPath = ([path]: [string, unknown]): boolean => path.includes(".");
  const dropped = new Set(settings.flatMap(([path, value]) => (value === null ? [path] : [])));
  const isDropped = ([path]: [string, unknown]): boolean =>
    [...dropped].some((each) => DROPS.test(each) && `${path}.`.startsWith(`${each}.`));
  const paths = settings.filter((each) => isPath(each) && !isDropped(each));
  for (const [path, value] of paths) put(answered, path, value);
  const isLeft = mapping.indicators.map((_, index) => !dropped.has(`indicators.${index}`));
  const own = answered as { indicators: readonly unknown[] };
  own.indicators = own.indicators.filter((_, index) => isLeft[index]);
  for (const [path, value] of settings.filter((each) => !isPath(each))) put(answered, path, value);
  return { mapping: answered, problems: [] };
}

function otherTable(table: string): Sentence {
  return both(
    `选了另一张表，请用 --propose --table "${table}" 重新识别`,
    `Another table was chosen; recognise it with --propose --table "${table}"`,
  );
}

function openQuestion(id: string, text: Sentence, words: string): Sentence {
  return both(
    `问题 ${id} 没有回答：${text["zh-CN"]}请在 answer 中填写 ${words}`,
    `Question ${id} has no answer: ${text["en-US"]} Write one of ${words} as its answer`,
  );
}

/** An indicator set to null does not count. */
const DROPS = /^indicators\.\d+$/;

/** Sets "indicators.2.rule" in plain JSON. */
function put(target: unknown, path: string, value: unknown): void {
  const steps = path.split(".");
  const last = steps.pop()!;
  let holder = target as Record<string, unknown>;
  for (const step of steps) holder = holder[step] as Record<string, unknown>;
  holder[last] = value;
}
