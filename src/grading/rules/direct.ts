import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

/** 直接评分: the value is the mark; under C it is the points that are taken off. */
export const direct: RuleInWorkbook<RuleOf<"direct">> = {
  words: { direct: "=值" },
  wordOf: () => "direct",
  parameters: { target: "只作说明，不参与计算" },
  constraint: "allowed",
  values: "marks",
  compares: false,
  columns: () => [],
  read(cells) {
    cells.information("target");
    return { kind: "direct" };
  },
  magnitudes: () => [],
  turns: () => [],
  fieldOf: {},
  formula: (_, { value }) => value,
};
