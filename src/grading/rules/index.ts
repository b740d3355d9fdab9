import type { Rule } from "../../scoring/scheme";
import { attain } from "./attain";
import { compete } from "./compete";
import { deduct } from "./deduct";
import { direct } from "./direct";
import { fiscal } from "./fiscal";
import { ladder } from "./ladder";
import { points } from "./points";
import type { RuleWord } from "./parameters";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";
import { veto } from "./veto";

/** Every rule of an indicator, by its kind. */
export const RULES: { readonly [Kind in Rule["kind"]]: RuleInWorkbook<RuleOf<Kind>> } = {
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
export function inWorkbook(rule: Pick<Rule, "kind">): RuleInWorkbook<Rule> {
  return RULES[rule.kind] as unknown as RuleInWorkbook<Rule>;
}

/** The rule that a word of 计分方法 names. */
export function ruleWithWord(word: RuleWord): RuleInWorkbook<Rule> {
  const kinds = Object.keys(RULES) as Rule["kind"][];
  const kind = kinds.find((each) => word in RULES[each].words);
  if (kind === undefined) throw new Error(`No rule has the word ${word}`);
  return inWorkbook({ kind });
}
