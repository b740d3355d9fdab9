import { scorerOf } from "../../../src/scoring/appraise/scorer";
import { Participation, type Columns } from "../../../src/scoring/columns";
import { allScores } from "../../../src/scoring/rules/rule";
import type { Indicator, Rule, Settings } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

function scoresOf(
  rule: Rule,
  columns: Columns,
  settings: Partial<Settings> = {},
  rest: Partial<Indicator> = {},
): number[] {
  const scheme = givenScheme([givenIndicator("a", 50, { rule, ...rest })], settings);
  return [...allScores(scorerOf(scheme, columns, 0), columns.size)];
}

const compete: Rule = {
  kind: "compete",
  method: "minmax",
  direction: "higher",
  dropPerPlace: null,
};
const deduct = (target: number | null): Rule => ({
  kind: "deduct",
  direction: "higher",
  target,
  pointsPerUnit: 2,
});
const attain = (target: number | null): Rule => ({
  kind: "attain",
  direction: "higher",
  target,
  floor: null,
  cap: 120,
  partial: true,
});

it.each<{
  name: string;
  rule: Rule;
  settings?: Partial<Settings>;
  rest?: Partial<Indicator>;
  columns: Columns;
  expected: number[];
}>([
  {
    name: "direct",
    rule: { kind: "direct" },
    columns: givenScores([90, "blank"]),
    expected: [90, NaN],
  },
  {
    name: "attain, one target",
    rule: attain(80),
    columns: givenScores([72, 100]),
    expected: [90, 120],
  },
  {
    name: "attain, B is never overfilled",
    rule: attain(80),
    rest: { category: "B" },
    columns: givenScores([72, 100]),
    expected: [90, 100],
  },
  {
    name: "attain, the unit's own target",
    rule: attain(null),
    columns: givenScores([72, 72], { targets: [Float64Array.of(80, NaN)] }),
    expected: [90, NaN],
  },
  { name: "deduct from 100", rule: deduct(95), columns: givenScores([92.5]), expected: [95] },
  {
    name: "deduct from full marks",
    rule: deduct(95),
    settings: { marking: "points" },
    columns: givenScores([92.5]),
    expected: [45],
  },
  {
    name: "deduct from the full marks of the class",
    rule: deduct(null),
    settings: { marking: "points" },
    rest: { classWeights: { 乡镇: 30 } },
    columns: givenScores([92.5, 92.5], {
      ...givenClasses(["部门", "乡镇"]),
      targets: [Float64Array.of(95, 95)],
    }),
    expected: [45, 25],
  },
  {
    name: "ladder",
    rule: {
      kind: "ladder",
      mode: "step",
      steps: [
        [0, 60],
        [5, 80],
      ],
    },
    columns: givenScores([4, 5]),
    expected: [60, 80],
  },
  {
    name: "points with quality",
    rule: { kind: "points", unitPoints: 2, cap: null },
    columns: givenScores([3, 3], { qualities: [Float64Array.of(0.9, NaN)] }),
    expected: [5.4, 6],
  },
  {
    name: "compete within the class",
    rule: compete,
    columns: givenScores([1, 3, 5, 9], givenClasses(["甲", "甲", "乙", "乙"])),
    expected: [0, 100, 0, 100],
  },
  {
    name: "compete without exempt units",
    rule: compete,
    columns: givenScores([1, 3, 9], { participation: Uint8Array.of(0, 0, Participation.exempt) }),
    expected: [0, 100, NaN],
  },
  {
    name: "fiscal",
    rule: { kind: "fiscal", preset: "reverse", target: 90 },
    columns: givenScores([99]),
    expected: [90],
  },
  {
    name: "growth first, then the rule",
    rule: attain(8),
    rest: { measure: "growth" },
    columns: givenScores([104], { bases: [Float64Array.of(100)] }),
    expected: [50],
  },
  {
    name: "places",
    rule: { kind: "direct" },
    settings: { method: "places" },
    columns: givenScores([70, 90, 90, 80]),
    expected: [4, 1, 1, 3],
  },
  {
    name: "places: what counts zero is sorted in",
    rule: { kind: "direct" },
    settings: { method: "places", missing: "zero" },
    columns: givenScores([70, "blank"]),
    expected: [1, 2],
  },
  {
    name: "z-score of the rule's scores",
    rule: attain(100),
    settings: { method: "deviation" },
    columns: givenScores([80, 100]),
    expected: [40, 60],
  },
  {
    name: "change, whatever the rule",
    rule: attain(8),
    settings: { method: "change" },
    columns: givenScores([108], { bases: [Float64Array.of(100)] }),
    expected: [108],
  },
])("$name", ({ rule, settings, rest, columns, expected }) => {
  expect(scoresOf(rule, columns, settings, rest)).toEqual(expected);
});

it("a value of a class without the indicator cannot stop the others", () => {
  const steps: Rule = { kind: "ladder", mode: "step", steps: [[0, 60]] };
  const columns = givenScores([5, -1], givenClasses(["部门", "乡镇"]));
  expect(scoresOf(steps, columns, {}, { classWeights: { 乡镇: null } })).toEqual([60, NaN]);
});

it.each([
  { code: "targetColumnMissing", rule: attain(null), values: [1] },
  { code: "attainFloorSide", rule: { ...attain(80), floor: 90 } as Rule, values: [1] },
] as const)("$code", ({ code, rule, values }) => {
  expect(codeOf(() => scoresOf(rule, givenScores(values)))).toBe(code);
});
