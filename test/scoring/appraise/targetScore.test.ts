import { attainCap, targetScore } from "../../../src/scoring/appraise/targetScore";
import type { Indicator, Rule, Settings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenIndicator, givenScheme } from "../given";

type Attain = Extract<Rule, { kind: "attain" }>;

const attain = (rest: Partial<Attain> = {}): Attain => ({
  kind: "attain",
  direction: "higher",
  target: null,
  floor: null,
  cap: 100,
  partial: true,
  ...rest,
});
const score = (
  indicator: Indicator,
  target: number | readonly [number, number],
  value: number,
  settings: Partial<Settings> = {},
  className = "",
) => targetScore(givenScheme([indicator], settings), indicator, target, className)(value);

it.each<{
  name: string;
  rule: Rule;
  target?: number | [number, number];
  value: number;
  category?: "B";
  expected: number;
}>([
  { name: "in proportion", rule: attain(), value: 45, expected: 50 },
  { name: "overfilled up to the cap", rule: attain({ cap: 120 }), value: 180, expected: 120 },
  {
    name: "达标性 (B) never overfilled",
    rule: attain({ cap: 120 }),
    category: "B",
    value: 180,
    expected: 100,
  },
  { name: "met = full", rule: attain({ partial: false }), value: 90, expected: 100 },
  { name: "not met = nothing", rule: attain({ partial: false }), value: 89.9, expected: 0 },
  {
    name: "met despite noise",
    rule: attain({ partial: false }),
    value: 89.99999999999999,
    expected: 100,
  },
  {
    name: "met, with a cap below 100",
    rule: attain({ partial: false, cap: 80 }),
    value: 95,
    expected: 80,
  },
  {
    name: "not met, with a cap below 100",
    rule: attain({ partial: false, cap: 80 }),
    value: 80,
    expected: 0,
  },
  {
    name: "inside a range = full",
    rule: attain({ partial: false, direction: "range" }),
    target: [80, 90],
    value: 85,
    expected: 100,
  },
  { name: "nothing stays nothing", rule: attain({ partial: false }), value: NaN, expected: NaN },
  {
    name: "fiscal",
    rule: { kind: "fiscal", preset: "positive", target: null },
    value: 45,
    expected: 50,
  },
])("$name", ({ rule, target = 90, value, category, expected }) => {
  const indicator = givenIndicator("a", 50, { rule, ...(category ? { category } : {}) });
  expect(score(indicator, target, value)).toBe(expected);
});

it("deducts from the full marks of the class", () => {
  const rule: Rule = { kind: "deduct", direction: "higher", target: null, pointsPerUnit: 1 };
  const indicator = givenIndicator("a", 50, { rule, classWeights: { 乡镇: 30 } });
  const points: Partial<Settings> = { marking: "points" };
  expect(score(indicator, 90, 85, points)).toBe(45);
  expect(score(indicator, 90, 85, points, "乡镇")).toBe(25);
  expect(score(indicator, 90, 85)).toBe(95);
});

it.each([
  {
    name: "a range for a rule of one target",
    rule: { kind: "fiscal", preset: "positive", target: null },
  },
  { name: "a rule without target", rule: { kind: "direct" } },
] as const)("targetNotNumber: $name", ({ rule }) => {
  expect(codeOf(() => score(givenIndicator("a", 50, { rule }), [1, 2], 1))).toBe("targetNotNumber");
});

it("only 达标性 is bounded by 100", () => {
  expect(attainCap(givenIndicator("a", 1, { category: "A" }), attain({ cap: 120 }))).toBe(120);
  expect(attainCap(givenIndicator("a", 1, { category: "B" }), attain({ cap: 90 }))).toBe(90);
});
