import { isExempt, unitScores } from "../../../src/scoring/scalar/unitScores";
import type { MissingPolicy, Rule } from "../../../src/scoring/scheme";
import { givenClasses, givenColumns, givenIndicator, givenScheme, givenScores } from "../given";

it.each<{ missing: MissingPolicy; expected: unknown }>([
  { missing: "refuse", expected: "refused" },
  { missing: "reweight", expected: "moved" },
  { missing: "zero", expected: 0 },
  { missing: "mean", expected: 85 },
  { missing: "full", expected: 100 },
])("a blank under $missing is $expected", ({ missing, expected }) => {
  const scheme = givenScheme([givenIndicator("a", 100)], { missing });
  expect(unitScores(scheme, givenScores([90, "blank", 80]), 0)).toEqual([90, expected, 80]);
});

it("comparison and means stay within the class; exempt units and other classes take no part", () => {
  const rule: Rule = { kind: "compete", method: "minmax", direction: "higher", dropPerPlace: null };
  const scheme = givenScheme([givenIndicator("a", 100, { rule, classWeights: { 丙: null } })]);
  const classes = givenClasses(["甲", "甲", "甲", "乙", "乙", "丙"]);
  const columns = givenScores([1, 3, 9, 5, 9, 7], {
    ...classes,
    exempt: Uint8Array.of(0, 0, 1, 0, 0, 0),
  });
  expect(unitScores(scheme, columns, 0)).toEqual([0, 100, "none", 0, 100, "none"]);
});

it.each([
  { method: "places", expected: [3, 1, 1, 4] },
  { method: "change", expected: [110, 100, 100, "refused"] },
] as const)("$method", ({ method, expected }) => {
  const scheme = givenScheme([givenIndicator("a", 100)], { method, missing: "zero" });
  const columns = givenScores([88, 90, 90, 5], { bases: [Float64Array.of(80, 90, 90, NaN)] });
  expect(unitScores(scheme, columns, 0)).toEqual(expected);
});

it("a constraint has no score", () => {
  expect(
    unitScores(givenScheme([givenIndicator("a", null, { category: "C" })]), givenScores([1]), 0),
  ).toEqual(["none"]);
});

it("免考 in any cell exempts the unit", () => {
  const columns = givenColumns([
    [90, "exempt"],
    [90, 80],
  ]);
  expect([isExempt(columns, 0), isExempt(columns, 1)]).toEqual([true, false]);
});
