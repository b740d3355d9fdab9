import { stepMaker } from "../../../src/scoring/explain/step";
import type { Inputs, RuleId } from "../../../src/scoring/ruleStep";

const step = stepMaker({ decimals: 2, rounding: "half-up" });

it("is data and the same in words of both languages", () => {
  expect(step("published", "published", { score: 89.5 }, 89.5)).toEqual({
    step: "published",
    rule: "published",
    inputs: { score: 89.5 },
    value: 89.5,
    text: { "zh-CN": "得分 89.50", "en-US": "Score 89.50" },
  });
});

it.each<{ name: string; rule: RuleId; inputs: Inputs; expected: string }>([
  {
    name: "published numbers have the decimals of the scheme",
    rule: "item.marks",
    inputs: { name: "甲", points: 2.675, full: 30 },
    expected: "甲 2.68（满分 30）",
  },
  {
    name: "shares are per cent",
    rule: "item.percent",
    inputs: { name: "甲", score: 92, share: 0.3, points: 27.6 },
    expected: "甲 92 × 30% = 27.60",
  },
  {
    name: "long numbers are cut",
    rule: "item.percent",
    inputs: { name: "甲", score: 200 / 3, share: 1 / 7, points: 9.5238 },
    expected: "甲 66.6667 × 14.2857% = 9.52",
  },
  {
    name: "small ones keep their digits",
    rule: "direct",
    inputs: { name: "甲", score: 0.0000123456 },
    expected: "甲：评分 0.00001235",
  },
  {
    name: "points keep the decimals that they have",
    rule: "bonus.counted",
    inputs: { counted: 0.125, about: "" },
    expected: "加分 0.125",
  },
  {
    name: "and have at least those of the scheme",
    rule: "bonus.counted",
    inputs: { counted: 2, about: "" },
    expected: "加分 2.00",
  },
  {
    name: "words come in the language",
    rule: "missing.zero",
    inputs: { name: "甲", state: { "zh-CN": "未填", "en-US": "blank" } },
    expected: "甲：未填，按规定计 0 分",
  },
])("$name", ({ rule, inputs, expected }) => {
  expect(step("item", rule, inputs, null).text["zh-CN"]).toBe(expected);
});
