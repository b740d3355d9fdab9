import { plainColumn, scoresOf } from "../../../src/scoring/rules/plainColumn";
import { scoresBy } from "../../../src/scoring/rules";
import type { RuleColumn } from "../../../src/scoring/rules/rule";
import type { Rule } from "../../../src/scoring/scheme";

const ruleOf = (unitPoints: number, cap: number | null = null): Rule => ({
  kind: "points",
  unitPoints,
  cap,
});
const columnOf = (values: number[], rest: Partial<RuleColumn> = {}): RuleColumn => ({
  ...plainColumn(Float64Array.from(values)),
  ...rest,
});
const marks = (full: number): Partial<RuleColumn> => ({
  marking: "points",
  full: Float64Array.of(full),
});

it.each<{ name: string; rule: Rule; column: RuleColumn; expected: number[] }>([
  {
    name: "count × unit points × quality, 1 where none is given",
    rule: ruleOf(2),
    column: columnOf([3, 3], { qualities: Float64Array.of(0.9, NaN) }),
    expected: [5.4, 6],
  },
  { name: "百分制: at most 100", rule: ruleOf(2), column: columnOf([80]), expected: [100] },
  { name: "百分制: or as stated", rule: ruleOf(2, 120), column: columnOf([80]), expected: [120] },
  {
    name: "分值制: at most the full marks",
    rule: ruleOf(2),
    column: columnOf([16], marks(5)),
    expected: [5],
  },
  {
    name: "分值制: the smaller of 封顶分 and full marks",
    rule: ruleOf(2, 4),
    column: columnOf([16], marks(5)),
    expected: [4],
  },
  {
    name: "分值制 without full marks: as many as there are",
    rule: ruleOf(2),
    column: columnOf([160], marks(Infinity)),
    expected: [320],
  },
  {
    name: "unit points below zero deduct",
    rule: ruleOf(-2),
    column: columnOf([3]),
    expected: [-6],
  },
  { name: "nothing stays nothing", rule: ruleOf(2), column: columnOf([NaN]), expected: [NaN] },
])("$name", ({ rule, column, expected }) => {
  expect([...scoresOf(rule, column)]).toEqual(expected);
});

it.each([
  { code: "negativeCount", column: columnOf([-1]) },
  { code: "negativeQuality", column: columnOf([1], { qualities: Float64Array.of(-1) }) },
])("$code is the unit's own", ({ code, column }) => {
  const scores = scoresBy(ruleOf(2), column);
  expect([...scoresOf(ruleOf(2), column)]).toEqual([NaN]);
  expect(scores.problem!(0)!.code).toBe(code);
});
