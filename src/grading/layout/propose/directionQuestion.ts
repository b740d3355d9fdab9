import { both } from "../mapping/both";
import type { MappedIndicator } from "../mapping/mapping";
import type { Question } from "./proposal";
import { option, question, someOf } from "./question";

type Directed = Pick<MappedIndicator, "at" | "name" | "direction">;

/**
 * Which end of raw values is better: what is proposed for each of them, to be taken as it is, turned for all, or turned
 * column by column, by naming those where lower is better.
 */
export function directionQuestion(raw: readonly Directed[]): Question {
  const set = (directionOf: (each: Directed) => Directed["direction"]) => ({
    directions: raw.map((each) => ({ at: each.at, direction: directionOf(each) })),
  });
  const isOne = raw.length === 1;
  const lower = raw.filter(({ direction }) => direction === "lower");
  const higher = raw.filter(({ direction }) => direction === "higher");
  const allHigher = option(
    "higher",
    isOne ? both("越高越好", "higher is better") : both("都是越高越好", "higher is better in all"),
    set(() => "higher"),
  );
  const allLower = option(
    "allLower",
    isOne ? both("越低越好", "lower is better") : both("都是越低越好", "lower is better in all"),
    set(() => "lower"),
  );
  const asProposed = option(
    "lower",
    both("对", "yes"),
    set(({ direction }) => direction),
  );
  const more = { columns: raw.map(({ at }) => at), free: "column" as const };
  const [low, high] = [named(lower), named(higher)];
  if (lower.length === 0) {
    return question(
      "direction",
      isOne
        ? both(`${high.zh}越高越好吗？`, `${high.en}: is higher better?`)
        : both(`${high.zh}：都是越高越好吗？`, `${high.en}: is higher better in all?`),
      [allHigher, allLower],
      { ...more, suggested: "higher" },
    );
  }
  const rest = higher.length > 0;
  return question(
    "direction",
    both(
      `越低越好：${low.zh}${rest ? `；越高越好：${high.zh}` : ""}。对吗？`,
      `Lower is better: ${low.en}${rest ? `; higher is better: ${high.en}` : ""}. Is that right?`,
    ),
    [asProposed, allHigher, ...(rest ? [allLower] : [])],
    { ...more, suggested: "lower" },
  );
}

/** Names with their columns, so that an answer can name them. */
function named(all: readonly Directed[]): ReturnType<typeof someOf> {
  const zh = someOf(all.map(({ at, name }) => (at === name ? name : `${name}（${at}）`))).zh;
  const en = someOf(all.map(({ at, name }) => (at === name ? name : `${name} (${at})`))).en;
  return { zh, en };
}
