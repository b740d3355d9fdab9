import type { Rule } from "../scheme";
import { attain } from "./attain";
import { compete } from "./compete";
import { deduct } from "./deduct";
import { direct } from "./direct";
import { fiscal } from "./fiscal";
import { ladder } from "./ladder";
import { points } from "./points";
import type { ColumnScores, LostPoints, RuleColumn, RuleOf, RuleScoring } from "./rule";
import { veto } from "./veto";

/** Every rule of an indicator, by its kind. */
const RULES: { readonly [Kind in Rule["kind"]]: RuleScoring<RuleOf<Kind>> } = {
  direct,
  attain,
  deduct,
  ladder,
  points,
  compete,
  fiscal,
  veto,
};

/** The kind of a rule picks what knows it; the compiler does not see that the two belong together. */
function scoringOf(rule: Rule): RuleScoring<Rule> {
  return RULES[rule.kind] as unknown as RuleScoring<Rule>;
}

/** The scores of a column by its rule. */
export function scoresBy(rule: Rule, column: RuleColumn): ColumnScores {
  return scoringOf(rule).scores(rule, column);
}

/** The points that a constraint takes; null where its rule takes none. */
export function lostBy(rule: Rule, column: RuleColumn): LostPoints | null {
  return scoringOf(rule).lost?.(rule, column) ?? null;
}

/** Whether less of the value is better. */
export function isLowerBetter(rule: Rule): boolean {
  return scoringOf(rule).isLowerBetter(rule);
}

/** Whether the rule gives marks in 分值制, or a share of 100. */
export function givesMarks(rule: Rule): boolean {
  return scoringOf(rule).gives(rule) === "marks";
}
