import { factorsOf } from "../../../src/scoring/weights/factors";
import { numberOfFraction } from "../../../src/scoring/numbers/round";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme } from "../given";

const inGroup = (code: string, weight: number, ...groups: [string, number | null][]): Indicator =>
  givenIndicator(code, weight, { groups: groups.map(([name, own]) => ({ name, weight: own })) });

const THREE = [
  inGroup("a", 30, ["经济", null]),
  inGroup("b", 30, ["经济", null]),
  inGroup("c", 40, ["民生", null]),
];

it.each<{
  name: string;
  indicators: readonly Indicator[];
  settings?: Partial<Settings>;
  missing?: readonly number[];
  expected: readonly number[];
  moved?: number;
}>([
  {
    name: "weights in parts of 100",
    indicators: [givenIndicator("a", 60), givenIndicator("b", 40)],
    expected: [0.6, 0.4],
  },
  {
    name: "weights in parts of 1",
    indicators: [givenIndicator("a", 0.6), givenIndicator("b", 0.4)],
    expected: [0.6, 0.4],
  },
  {
    name: "weights within a group may add up to 100 of their own",
    indicators: [
      inGroup("a", 50, ["一", 30]),
      inGroup("b", 50, ["一", 30]),
      inGroup("c", 100, ["二", 70]),
    ],
    expected: [0.15, 0.15, 0.7],
  },
  {
    name: "a missing score moves within its group first",
    indicators: THREE,
    missing: [0],
    expected: [0, 0.6, 0.4],
  },
  {
    name: "then to the other groups",
    indicators: THREE,
    missing: [0, 1],
    expected: [0, 0, 1],
  },
  {
    name: "from a second level group to its neighbour",
    indicators: [
      inGroup("a", 20, ["一", null], ["甲", null]),
      inGroup("b", 30, ["一", null], ["乙", null]),
      inGroup("c", 50, ["二", null]),
    ],
    missing: [0],
    expected: [0, 0.5, 0.5],
  },
  {
    name: "marks are added in 分值制",
    indicators: [givenIndicator("a", 30), givenIndicator("b", 20)],
    settings: { marking: "points" },
    expected: [1, 1],
  },
  {
    name: "a share of 100 counts up to the full marks in 分值制",
    indicators: [
      givenIndicator("a", 30, { rule: { kind: "fiscal", preset: "positive", target: 50 } }),
      givenIndicator("b", 20),
    ],
    settings: { marking: "points" },
    expected: [0.3, 1],
  },
  {
    name: "full marks of 50 are stretched to 100 where 折算 was chosen",
    indicators: [givenIndicator("a", 30), givenIndicator("b", 20)],
    settings: { marking: "points", weightTotal: "scale", fullMarks: 100 },
    expected: [2, 2],
  },
  {
    name: "积分 without full marks are added",
    indicators: [givenIndicator("a", 30), givenIndicator("b", null)],
    settings: { marking: "points" },
    expected: [1, 1],
  },
  {
    name: "an indicator without weight counts for nothing in 百分制",
    indicators: [givenIndicator("a", 100), givenIndicator("b", null)],
    expected: [1, 0],
  },
  {
    name: "a group with the weight 0 takes nothing over",
    indicators: [inGroup("a", 100, ["一", 100]), inGroup("b", 100, ["二", 0])],
    missing: [0],
    expected: [0, 0],
  },
])("$name", ({ indicators, settings, missing = [], expected }) => {
  const factors = factorsOf(givenScheme(indicators, settings), "", (index) =>
    missing.includes(index),
  );
  expect([...factors.numbers]).toEqual(expected);
  expect(factors.exact.map(numberOfFraction)).toEqual(expected);
  const integers = [...factors.integers!].map((integer) => integer / factors.denominator);
  expect(integers).toEqual(expected);
});

it("weights that need large integers have none", () => {
  const indicators = [givenIndicator("a", 33.333333333), givenIndicator("b", 66.666666667)];
  expect(factorsOf(givenScheme(indicators), "").integers).toBeNull();
});

it("a class has the weights that it is given", () => {
  const indicators = [
    givenIndicator("a", 60, { classWeights: { 乡镇: null } }),
    givenIndicator("b", 40, { classWeights: { 乡镇: 100 } }),
  ];
  expect([...factorsOf(givenScheme(indicators), "乡镇").numbers]).toEqual([0, 1]);
  expect([...factorsOf(givenScheme(indicators), "部门").numbers]).toEqual([0.6, 0.4]);
});
