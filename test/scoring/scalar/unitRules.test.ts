import {
  changeScore,
  fullOf,
  measuredValue,
  numberAt,
  ruleScore,
} from "../../../src/scoring/scalar/unitRules";
import type { Indicator, Measure, Rule } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";

const given = (rest: Partial<Indicator>) => givenIndicator("a", 50, rest);

it("a number that is not there is null", () => {
  expect([
    numberAt(Float64Array.of(0), 0),
    numberAt(Float64Array.of(NaN), 0),
    numberAt(null, 0),
  ]).toEqual([0, null, null]);
});

it.each<{ measure: Measure; expected: number | null }>([
  { measure: "value", expected: 108 },
  { measure: "change", expected: 8 },
  { measure: "growth", expected: 8 },
  { measure: "growthPerHead", expected: 3.84615384615385 },
])("$measure of 108 after 100, with 52 people after 50, is $expected", ({ measure, expected }) => {
  const rest = {
    bases: [Float64Array.of(100)],
    population: Float64Array.of(52),
    basePopulation: Float64Array.of(50),
  };
  expect(measuredValue(given({ measure }), givenScores([108], rest), 0, 0)).toBe(expected);
  if (measure !== "value")
    expect(measuredValue(given({ measure }), givenScores([108]), 0, 0)).toBeNull();
});

it("change is 100 for as before, and nothing where it cannot be compared", () => {
  const columns = givenScores([110, 5], { bases: [Float64Array.of(100, 0)] });
  expect([0, 1].map((unit) => changeScore(given({}), columns, 0, unit))).toEqual([110, null]);
});

it.each<{
  name: string;
  rule: Rule;
  rest?: Partial<Indicator>;
  value: number;
  expected: number | null;
}>([
  { name: "direct", rule: { kind: "direct" }, value: 90, expected: 90 },
  {
    name: "attain",
    rule: { kind: "attain", direction: "higher", target: 80, floor: null, cap: 100, partial: true },
    value: 72,
    expected: 90,
  },
  {
    name: "attain, B",
    rule: { kind: "attain", direction: "higher", target: 80, floor: null, cap: 120, partial: true },
    rest: { category: "B" },
    value: 100,
    expected: 100,
  },
  {
    name: "attain, all or nothing",
    rule: {
      kind: "attain",
      direction: "higher",
      target: 80,
      floor: null,
      cap: 100,
      partial: false,
    },
    value: 79,
    expected: 0,
  },
  {
    name: "deduct",
    rule: { kind: "deduct", direction: "higher", target: 95, pointsPerUnit: 2 },
    value: 92.5,
    expected: 95,
  },
  {
    name: "fiscal",
    rule: { kind: "fiscal", preset: "positive", target: 50 },
    value: 49,
    expected: 98,
  },
  {
    name: "no target",
    rule: { kind: "fiscal", preset: "positive", target: null },
    value: 49,
    expected: null,
  },
  {
    name: "ladder",
    rule: {
      kind: "ladder",
      mode: "linear",
      steps: [
        [0, 60],
        [8, 100],
      ],
    },
    value: 2,
    expected: 70,
  },
  { name: "points", rule: { kind: "points", unitPoints: 0.1 }, value: 3, expected: 0.3 },
])("$name", ({ rule, rest, value, expected }) => {
  const scheme = givenScheme([given({ rule, ...rest })]);
  expect(ruleScore(scheme, givenScores([value]), 0, 0, value)).toBe(expected);
});

it("full marks are 100, or those of the class in 分值制", () => {
  const indicator = given({ classWeights: { 乡镇: 30 } });
  expect(fullOf(givenScheme([indicator]), indicator, "乡镇")).toBe(100);
  expect(fullOf(givenScheme([indicator], { marking: "points" }), indicator, "乡镇")).toBe(30);
});
