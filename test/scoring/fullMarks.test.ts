import { fullScore } from "../../src/scoring/fullMarks";
import type { Rule } from "../../src/scoring/scheme";
import { givenIndicator } from "./given";

const DIRECT: Rule = { kind: "direct" };
const FISCAL: Rule = { kind: "fiscal", preset: "positive", target: 1 };

it.each([
  { name: "百分制: 100", rule: DIRECT, weight: 30, marking: "percent", expected: 100 },
  { name: "分值制: its own full marks", rule: DIRECT, weight: 30, marking: "points", expected: 30 },
  {
    name: "分值制: a rule that gives a share stays at 100",
    rule: FISCAL,
    weight: 30,
    marking: "points",
    expected: 100,
  },
  { name: "积分 have no full marks", rule: DIRECT, weight: null, marking: "points", expected: 0 },
] as const)("$name", ({ rule, weight, marking, expected }) => {
  expect(fullScore(givenIndicator("a", weight, { rule }), weight, marking)).toBe(expected);
});
