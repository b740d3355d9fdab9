import type { Rule } from "../scheme";
import type { RuleScoring } from "./rule";

type Direct = Extract<Rule, { kind: "direct" }>;

/**
 * 直接评分: the value is the score. As a constraint the value is the points to take off, 2 or −2 alike; a computed one
 * (a decrease) takes nothing below 0.
 */
export const direct: RuleScoring<Direct> = {
  gives: () => "marks",
  isLowerBetter: () => false,
  scores: (_, { measured: { values, error, exact } }) => ({
    error,
    isSigned: true,
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) out[unit - from] = values[unit]!;
    },
    exact,
    step: () => ({ rule: "direct", inputs: {} }),
    marks: values,
  }),
  lost: (_, { measured: { values, isComputed } }) => ({
    fill(from, to, out) {
      for (let unit = from; unit < to; unit++) {
        const value = values[unit]!;
        out[unit - from] = value >= 0 ? value : isComputed ? 0 * value : -value;
      }
    },
    step: (unit) => ({ rule: "constraint", inputs: { value: values[unit]! } }),
  }),
};
