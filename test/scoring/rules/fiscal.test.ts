import { plainColumn, scoreOf, scoresOf } from "../../../src/scoring/rules/plainColumn";
import type { FiscalRule, Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";

const ruleOf = (preset: FiscalRule, target: number): Rule => ({ kind: "fiscal", preset, target });
const column = (preset: FiscalRule, target: number, values: number[]): number[] => [
  ...scoresOf(ruleOf(preset, target), plainColumn(Float64Array.from(values))),
];

it.each<{ name: string; rule: FiscalRule; target: number; actual: number; expected: number }>([
  { name: "正向 reached", rule: "positive", target: 50, actual: 60, expected: 100 },
  { name: "正向 in proportion", rule: "positive", target: 50, actual: 49, expected: 98 },
  { name: "正向 below zero earns nothing", rule: "positive", target: 50, actual: -1, expected: 0 },
  { name: "正向 with a target of 0", rule: "positive", target: 0, actual: 0, expected: 100 },
  { name: "正向 with a target of 0, missed", rule: "positive", target: 0, actual: -1, expected: 0 },
  { name: "等于 as 正向", rule: "equal", target: 10, actual: 7, expected: 70 },
  { name: "等于 a target of 0, met", rule: "equal", target: 0, actual: 0, expected: 100 },
  { name: "等于 a target of 0, missed", rule: "equal", target: 0, actual: 1, expected: 0 },
  { name: "反向 reached", rule: "reverse", target: 90, actual: 80, expected: 100 },
  {
    name: "反向 on the line despite noise",
    rule: "reverse",
    target: 0.3,
    actual: 0.1 + 0.2,
    expected: 100,
  },
  { name: "反向 between", rule: "reverse", target: 90, actual: 99, expected: 90 },
  { name: "反向 twice the target", rule: "reverse", target: 90, actual: 180, expected: 0 },
  { name: "反向 a target of 0, missed", rule: "reverse", target: 0, actual: 1, expected: 0 },
])("$name", ({ rule, target, actual, expected }) => {
  expect(scoreOf(ruleOf(rule, target), actual)).toBeCloseTo(expected, 12);
});

it.each<FiscalRule>(["positive", "reverse", "equal"])("%s keeps what is not there", (rule) => {
  expect(column(rule, 5, [NaN])).toEqual([NaN]);
  expect(column(rule, 0, [NaN])).toEqual([NaN]);
  expect(codeOf(() => column(rule, -1, [1]))).toBe("fiscalTarget");
});
