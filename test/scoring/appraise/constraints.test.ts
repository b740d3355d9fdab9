import { constraintPoints, constraints } from "../../../src/scoring/appraise/constraints";
import type { Indicator, Rule } from "../../../src/scoring/scheme";
import { Participation } from "../../../src/scoring/columns";
import { codeOf } from "../codeOf";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

const constraint = (rule: Rule, rest: Partial<Indicator> = {}) =>
  givenIndicator("信访", null, { category: "C", rule, ...rest });
const deduct = (target: number | null, direction: "higher" | "lower" = "lower"): Rule => ({
  kind: "deduct",
  direction,
  target,
  pointsPerUnit: 0.5,
});

it.each<{
  name: string;
  rule: Rule;
  value: number;
  target?: number;
  quality?: number;
  expected: number;
}>([
  { name: "the value itself", rule: { kind: "direct" }, value: 2.5, expected: 2.5 },
  { name: "signs do not matter", rule: { kind: "direct" }, value: -1, expected: 1 },
  { name: "points for each unit above the target", rule: deduct(2), value: 5, expected: 1.5 },
  { name: "nothing below the target", rule: deduct(2), value: 1, expected: 0 },
  {
    name: "points for each unit short of it",
    rule: deduct(95, "higher"),
    value: 92.7,
    expected: 1.15,
  },
  {
    name: "without a target every incident counts",
    rule: deduct(null, "higher"),
    value: 3,
    expected: 1.5,
  },
  { name: "the unit's own target", rule: deduct(null), value: 3, target: 1, expected: 1 },
  {
    name: "count × points",
    rule: { kind: "points", unitPoints: 0.1, cap: null },
    value: 3,
    expected: 0.3,
  },
  {
    name: "points written as a deduction",
    rule: { kind: "points", unitPoints: -2, cap: null },
    value: 3,
    quality: 0.5,
    expected: 3,
  },
  {
    name: "points of a step",
    rule: {
      kind: "ladder",
      mode: "step",
      steps: [
        [0, 0],
        [1, 1],
        [3, 5],
      ],
    },
    value: 2,
    expected: 1,
  },
])("$name", ({ rule, value, target = NaN, quality = NaN, expected }) => {
  const columns = givenScores([value], {
    targets: [Float64Array.of(target)],
    qualities: [Float64Array.of(quality)],
  });
  const { lost } = constraints(givenScheme([constraint(rule)]), columns);
  expect([...lost!]).toEqual([expected]);
});

it("constraintRule", () => {
  const scheme = givenScheme([constraint({ kind: "fiscal", preset: "equal", target: 0 })]);
  expect(codeOf(() => constraintPoints(scheme, givenScores([1]), 0))).toBe("constraintRule");
});

it("a blank is no incident, and any incident is a veto with its item", () => {
  const effect = { kind: "lowest" } as const;
  const scheme = givenScheme([constraint({ kind: "veto", effect })]);
  expect(constraints(scheme, givenScores(["blank", 0, 1, 2]))).toMatchObject({
    vetoes: [
      { unit: 2, item: "信访", effect },
      { unit: 3, item: "信访", effect },
    ],
  });
});

it("a class that does not have a constraint, and an exempt unit, lose nothing by it", () => {
  const scheme = givenScheme([constraint({ kind: "direct" }, { classWeights: { 乡镇: null } })]);
  const columns = givenScores([1, 1, 1], {
    ...givenClasses(["部门", "乡镇", "部门"]),
    participation: Uint8Array.of(0, 0, Participation.exempt),
  });
  expect([...constraints(scheme, columns).lost!]).toEqual([1, 0, 0]);
});

it("what is measured is what counts: the increase of incidents", () => {
  const scheme = givenScheme([constraint({ kind: "direct" }, { measure: "change" })]);
  const columns = givenScores([5, 2], { bases: [Float64Array.of(3, 3)] });
  expect([...constraints(scheme, columns).lost!]).toEqual([2, 0]);
});

it("a scheme without constraints takes nothing", () => {
  const scheme = givenScheme([givenIndicator("a", 100)]);
  expect(constraints(scheme, givenScores([1]))).toEqual({
    lost: null,
    incomplete: null,
    vetoes: [],
  });
});

it.each([
  { name: "缺 is refused: no result", missing: "refuse", lost: 0, incomplete: 1 },
  { name: "缺 counts zero: nothing to take off", missing: "zero", lost: 0, incomplete: 0 },
  // (2 + 4 + 0) ÷ 3: the blank is no incident.
  { name: "缺 takes the class mean of what others lose", missing: "mean", lost: 2, incomplete: 0 },
] as const)("$name", ({ missing, lost, incomplete }) => {
  const scheme = givenScheme([constraint({ kind: "direct" })], { missing });
  const found = constraints(scheme, givenScores(["unreported", 2, 4, "blank"]));
  expect([...found.lost!]).toEqual([lost, 2, 4, 0]);
  expect(found.incomplete?.[0] ?? 0).toBe(incomplete);
  expect(found.incomplete?.[3] ?? 0).toBe(0);
});

it("what cannot be measured leaves the unit without result", () => {
  const scheme = givenScheme([constraint({ kind: "direct" }, { measure: "change" })]);
  const columns = givenScores([5, 2], { bases: [Float64Array.of(3, NaN)] });
  expect([...constraints(scheme, columns).incomplete!]).toEqual([0, 1]);
});
