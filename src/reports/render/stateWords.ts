import type { State } from "../data/report";

/** What stands in the head of every page until all is decided. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  draft: "草稿",
  review: "送审稿",
  final: "",
};
