import type { Rule } from "../scheme";
import { direct } from "./direct";
import type { RuleScoring } from "./rule";

type Veto = Extract<Rule, { kind: "veto" }>;

/** 否决: a rule of constraints only. Any value but 0 triggers its effect; it takes no points. */
export const veto: RuleScoring<Veto> = {
  gives: () => "marks",
  isLowerBetter: () => false,
  scores: (_, column) => direct.scores({ kind: "direct" }, column),
  lost: (_, { measured: { values } }) => ({
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = values[unit]! * 0;
    },
    step: (unit) => ({ rule: "constraint", inputs: { value: values[unit]! } }),
  }),
};
