import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

/** 否决: a constraint that vetoes wherever its value is not 0. */
export const veto: RuleInWorkbook<RuleOf<"veto">> = {
  words: { veto: "值不为 0 即否决，没有得分" },
  wordOf: () => "veto",
  parameters: {},
  constraint: "only",
  values: "quantities",
  compares: false,
  columns: () => [],
  read: () => ({ kind: "veto", effect: { kind: "lowest" } }),
  magnitudes: () => [],
  turns: () => [],
  fieldOf: {},
  formula: (_, { value }) => value,
};
