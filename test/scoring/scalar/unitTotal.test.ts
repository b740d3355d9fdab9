import { fractionOf, ONE } from "../../../src/scoring/fraction";
import { numberOfFraction } from "../../../src/scoring/round";
import { coefficientOf, unitTotal } from "../../../src/scoring/scalar/unitTotal";
import type { Entry } from "../../../src/scoring/scalar/unitScores";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme } from "../given";

const inGroup = (
  code: string,
  weight: number,
  name: string,
  stated: number | null = null,
): Indicator => givenIndicator(code, weight, { groups: [{ name, weight: stated }] });
const FLAT = [givenIndicator("a", 40), givenIndicator("b", 60)];
const GROUPED = [inGroup("a", 30, "一"), inGroup("b", 30, "一"), givenIndicator("c", 40)];

it.each<{
  name: string;
  indicators: Indicator[];
  settings?: Partial<Settings>;
  entries: Entry[];
  expected: number | null;
}>([
  { name: "weighted mean", indicators: FLAT, entries: [90, 80], expected: 84 },
  {
    name: "weights of a group may be relative",
    indicators: [inGroup("a", 50, "一", 30), inGroup("b", 50, "一", 30), inGroup("c", 1, "二", 70)],
    entries: [90, 80, 70],
    expected: 74.5,
  },
  {
    name: "a moved weight stays in its group",
    indicators: GROUPED,
    entries: ["moved", 100, 50],
    expected: 80,
  },
  {
    name: "or goes to the others",
    indicators: GROUPED,
    entries: ["moved", "moved", 50],
    expected: 50,
  },
  {
    name: "a refused score refuses the total",
    indicators: FLAT,
    entries: [90, "refused"],
    expected: null,
  },
  { name: "nothing left", indicators: FLAT, entries: ["moved", "moved"], expected: null },
  {
    name: "an indicator of other classes",
    indicators: [...FLAT, givenIndicator("c", null)],
    entries: [90, 80, "none"],
    expected: 84,
  },
  {
    name: "marks are added",
    indicators: FLAT,
    settings: { marking: "points" },
    entries: [38, 50],
    expected: 88,
  },
  {
    name: "with 积分",
    indicators: [...FLAT, givenIndicator("c", null)],
    settings: { marking: "points" },
    entries: [38, 50, 3.5],
    expected: 91.5,
  },
  {
    name: "geometric",
    indicators: FLAT,
    settings: { aggregation: ["geometric", "arithmetic", "arithmetic"] },
    entries: [0, 80],
    expected: 0,
  },
])("$name", ({ indicators, settings, entries, expected }) => {
  const total = unitTotal(givenScheme(indicators, settings), "", entries, ONE);
  expect(total && numberOfFraction(total.exact)).toBe(expected);
  expect(total && total.ticks / 100).toBe(expected);
});

it("逐项 rounds each item, then the coefficient is applied", () => {
  const indicators = [25, 25, 25, 25].map((weight, at) => givenIndicator(`I${at}`, weight));
  const scheme = givenScheme(indicators, { roundingScope: "items" });
  expect(unitTotal(scheme, "", [85.5, 85.5, 85.5, 85.52], ONE)!.ticks).toBe(8552);
  expect(unitTotal(scheme, "", [85.5, 85.5, 85.5, 85.52], fractionOf(1.1))!.ticks).toBe(9407);
});

it("coefficients multiply, exactly; none is 1", () => {
  expect(numberOfFraction(coefficientOf(1.1, 0.9))).toBe(0.99);
  expect(numberOfFraction(coefficientOf(null, null))).toBe(1);
});
