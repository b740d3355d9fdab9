import type { Judgement } from "../../../grading/edit/pairwise";
import type { Say } from "../../shell/paneContext";
import { IMPORTANCE, PAIRS } from "../../texts/weightsTexts";

/** Two items by their names. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

export function pairName(say: Say, { first, second }: Pair): string {
  return say(PAIRS.pair, { first, second });
}

/** What a judgement says of a pair. */
export function judgementWords(say: Say, { first, second }: Pair, step: Judgement): string {
  if (step === 0) return say(PAIRS.equal, { first, second });
  const [more, less] = step > 0 ? [first, second] : [second, first];
  const value = Math.abs(step) + 1;
  return say(PAIRS.more, { more, less, word: say(IMPORTANCE[value - 2]!), value });
}
