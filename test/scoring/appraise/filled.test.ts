import { filledScores, policyFor } from "../../../src/scoring/appraise/filled";
import { scorerOf } from "../../../src/scoring/appraise/scorer";
import { CellState, type Columns } from "../../../src/scoring/columns";
import { numberOfFraction } from "../../../src/scoring/numbers/round";
import { allScores } from "../../../src/scoring/rules/rule";
import type { MissingPolicy, Settings } from "../../../src/scoring/scheme";
import { givenClasses, givenIndicator, givenScheme, givenScores } from "../given";

function filled(columns: Columns, missing: MissingPolicy, settings: Partial<Settings> = {}) {
  const scheme = givenScheme([givenIndicator("a", 40)], { missing, ...settings });
  return filledScores(scheme, columns, 0, scorerOf(scheme, columns, 0));
}

it.each<{ policy: MissingPolicy; settings?: Partial<Settings>; expected: number }>([
  { policy: "refuse", expected: NaN },
  { policy: "reweight", expected: NaN },
  { policy: "zero", expected: 0 },
  { policy: "full", expected: 100 },
  { policy: "full", settings: { marking: "points" }, expected: 40 },
  { policy: "mean", expected: 80 },
])("$policy gives $expected", ({ policy, settings, expected }) => {
  const found = filled(givenScores(["blank", 70, 90]), policy, settings);
  expect([...allScores(found, 3)]).toEqual([expected, 70, 90]);
});

it("a mean is that of the class, and exact for any number of units", () => {
  const columns = givenScores(
    [80, "blank", 60, "unreported"],
    givenClasses(["甲", "甲", "乙", "乙"]),
  );
  expect([...allScores(filled(columns, "mean"), 4)]).toEqual([80, 80, 60, 60]);
  const many = filled(givenScores([...Array<number>(999).fill(85.005), "blank"]), "mean");
  expect(numberOfFraction(many.exact(999))).toBe(85.005);
});

it.each([
  { state: "blank", expected: "zero" },
  { state: "unreported", expected: "zero" },
  { state: "unpublished", expected: "zero" },
  { state: "notApplicable", expected: "full" },
  { state: "number", expected: "refuse" },
  { state: "exempt", expected: "refuse" },
] as const)("the indicator's own policy for $state is $expected", ({ state, expected }) => {
  const own = givenIndicator("a", 100, { missing: "zero", notApplicable: "full" });
  expect(policyFor(givenScheme([own]), 0, CellState[state])).toBe(expected);
});
