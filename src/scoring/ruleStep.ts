import type { EXPLAIN_TEXTS } from "./explainTexts";
import type { Sentence } from "./locale";

/** A step of an explanation by its id, e.g. "attain.higher", "missing.zero", "bonus.lowerLevel". */
export type RuleId = keyof typeof EXPLAIN_TEXTS;

/** What a step works with: numbers, names, and words that differ between languages. */
export type Inputs = Readonly<Record<string, number | string | Sentence>>;

/** How a rule came to its score: the sentence, and exactly what the formula worked with. */
export interface RuleStep {
  readonly rule: RuleId;
  readonly inputs: Inputs;
}
