import { scorerOf } from "../../../src/scoring/appraise/scorer";
import { fillMissing, missingFiller, policyFor } from "../../../src/scoring/appraise/missing";
import { CellState, type Columns } from "../../../src/scoring/columns";
import type { MissingPolicy, Settings } from "../../../src/scoring/scheme";
import { givenClasses, givenColumns, givenIndicator, givenScheme, givenScores } from "../given";

const schemeOf = (missing: MissingPolicy, rest: Partial<Settings> = {}) =>
  givenScheme([givenIndicator("a", 40), givenIndicator("b", 60)], { missing, ...rest });

function filled(scheme: ReturnType<typeof schemeOf>, columns: Columns, unit: number) {
  const scorers = scheme.indicators.map((_, index) => scorerOf(scheme, columns, index));
  const scores = Float64Array.from(columns.values, ({ values }) => values[unit]!);
  const row = missingFiller(scheme, columns, scorers)(unit, Uint8Array.of(1, 1), scores);
  return { ...row, scores: [...scores] };
}

const COLUMNS = givenColumns([
  ["blank", 80],
  [70, 60],
  [90, "notApplicable"],
  ["blank", "notApplicable"],
  ["exempt", 50],
]);

it.each<{
  name: string;
  policy: MissingPolicy;
  settings?: Partial<Settings>;
  scores: number[];
  moved?: number[];
  outcome?: string;
}>([
  { name: "refuse: no result", policy: "refuse", scores: [NaN, 80], outcome: "incomplete" },
  { name: "zero", policy: "zero", scores: [0, 80] },
  { name: "the class mean of those that have a score", policy: "mean", scores: [80, 80] },
  { name: "full marks", policy: "full", scores: [100, 80] },
  {
    name: "full marks in 分值制",
    policy: "full",
    settings: { marking: "points" },
    scores: [40, 80],
  },
  { name: "the weight goes to others", policy: "reweight", scores: [0, 80], moved: [0] },
])("$name", ({ policy, settings, scores, moved = [], outcome = "complete" }) => {
  expect(filled(schemeOf(policy, settings), COLUMNS, 0)).toEqual({ outcome, moved, scores });
});

it.each([
  {
    name: "N/A has its own policy: reweight",
    unit: 2,
    expected: { outcome: "complete", moved: [1] },
  },
  {
    name: "nothing left is no result",
    unit: 3,
    expected: { outcome: "incomplete", moved: [0, 1] },
  },
  { name: "免考 exempts the unit", unit: 4, expected: { outcome: "exempt" } },
])("$name", ({ unit, expected }) => {
  expect(filled(schemeOf("reweight"), COLUMNS, unit)).toMatchObject(expected);
});

it("a mean where nobody has a score is no result", () => {
  expect(filled(schemeOf("mean"), givenColumns([["blank", 80]]), 0).outcome).toBe("incomplete");
});

it("a class mean is exact, however many units", () => {
  const columns = givenScores([...Array<number>(999).fill(85.005), "blank"]);
  const scheme = givenScheme([givenIndicator("a", 100)], { missing: "mean" });
  expect(fillMissing(scheme, columns, 0, columns.values[0]!.values)[999]).toBe(85.005);
});

it("fills a column class by class, and leaves what is refused or moved", () => {
  const columns = givenScores(
    [80, "blank", 60, "unreported", "notApplicable"],
    givenClasses(["甲", "甲", "乙", "乙", "乙"]),
  );
  const scheme = givenScheme([givenIndicator("a", 100)], { missing: "mean" });
  expect([...fillMissing(scheme, columns, 0, columns.values[0]!.values)]).toEqual([
    80,
    80,
    60,
    60,
    NaN,
  ]);
});

it.each([
  { state: "blank", expected: "zero" },
  { state: "unreported", expected: "zero" },
  { state: "unpublished", expected: "zero" },
  { state: "notApplicable", expected: "full" },
  { state: "number", expected: "refuse" },
  { state: "exempt", expected: "refuse" },
] as const)("the indicator's own policy for $state is $expected", ({ state, expected }) => {
  const scheme = givenScheme([
    givenIndicator("a", 100, { missing: "zero", notApplicable: "full" }),
  ]);
  expect(policyFor(scheme, 0, CellState[state])).toBe(expected);
});
