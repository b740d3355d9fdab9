import { numberOfFraction } from "../../../src/scoring/round";
import { constraintsOf, ledgerPoints, strictest } from "../../../src/scoring/scalar/unitPoints";
import { presetBands } from "../../../src/scoring/gradeScale";
import type { LedgerRow } from "../../../src/scoring/columns";
import { DEFAULT_SETTINGS, type Rule } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";

const row = (points: number, rest: Partial<LedgerRow> = {}): LedgerRow => ({
  unit: 0,
  item: "",
  type: "",
  level: "",
  points,
  share: 1,
  year: null,
  document: "",
  ...rest,
});

it.each([
  { name: "apart", rows: [row(2), row(-1.5)], expected: [2, 1.5] },
  {
    name: "one award at two levels",
    rows: [row(1, { item: "表彰", level: "市级" }), row(2, { item: "表彰", level: "省级" })],
    expected: [2, 0],
  },
  {
    name: "something that happens again",
    rows: [row(1, { item: "信息" }), row(1, { item: "信息" })],
    expected: [2, 0],
  },
  { name: "shared", rows: [row(3, { share: 0.7 })], expected: [2.1, 0] },
  {
    name: "at most 5 in all, 1 of 迟报",
    rows: [row(9), row(-0.6, { item: "迟报" }), row(-0.6, { item: "迟报" })],
    expected: [5, 1],
  },
])("$name", ({ rows, expected }) => {
  const settings = {
    ...DEFAULT_SETTINGS,
    bonus: { ...DEFAULT_SETTINGS.bonus, total: 5 },
    deduction: { ...DEFAULT_SETTINGS.deduction, byItem: { 迟报: 1 } },
  };
  const { bonus, deduction } = ledgerPoints(rows, settings);
  expect([numberOfFraction(bonus), numberOfFraction(deduction)]).toEqual(expected);
});

it("constraints take points and veto", () => {
  const rules: Rule[] = [
    { kind: "direct" },
    { kind: "points", unitPoints: -2 },
    { kind: "deduct", direction: "higher", target: null, pointsPerUnit: 0.5 },
    { kind: "veto", effect: { kind: "lowest" } },
  ];
  const scheme = givenScheme(
    rules.map((rule, at) => givenIndicator(`C${at}`, null, { category: "C", rule })),
  );
  const columns = givenColumns([
    [0.5, 2, 3, 1],
    ["blank", "blank", "blank", 0],
  ]);
  const of = (unit: number) => {
    const { lost, effects } = constraintsOf(scheme, columns, unit);
    return [numberOfFraction(lost), effects.length];
  };
  expect([of(0), of(1)]).toEqual([
    [6, 1],
    [0, 0],
  ]);
});

it("the strictest of each kind of veto wins", () => {
  const veto = strictest(
    [
      { kind: "drop", tiers: 1 },
      { kind: "ceiling", tier: "合格" },
      { kind: "cap", score: 59 },
      { kind: "zero" },
    ],
    presetBands("优秀/良好/合格/待改进")!,
  );
  expect([veto.cap, veto.isLowest, veto.gradeAfter(0), veto.gradeAfter(3), veto.blocks(0)]).toEqual(
    [0, false, 2, 3, true],
  );
});
