import { missedConditions, missedBands } from "../../../src/scoring/appraise/conditions";
import { band } from "../../../src/scoring/grades/gradeScale";
import type { Condition } from "../../../src/scoring/scheme";
import { givenClasses, givenColumns, givenIndicator, givenScheme } from "../given";

const SATISFACTION = givenIndicator("K01", 100);
const TARGET = givenIndicator("B01", null, {
  category: "B",
  rule: {
    kind: "attain",
    direction: "higher",
    target: 50,
    floor: null,
    cap: null,
    partial: true,
  },
});
const INCIDENT = givenIndicator("C01", null, {
  category: "C",
  rule: { kind: "points", unitPoints: 2, cap: null },
});
type Row = Parameters<typeof givenColumns>[0][number];

function isMissed(condition: Condition, row: Row): boolean {
  const bands = [band("优秀", 90, { conditions: [condition] }), band("合格", 0)];
  const scheme = givenScheme([SATISFACTION, TARGET, INCIDENT], {}, bands);
  const columns = givenColumns([row]);
  const missed = missedBands(scheme, columns)![0] === 1;
  expect(missedConditions(scheme, columns, bands[0]!, 0)).toHaveLength(missed ? 1 : 0);
  return missed;
}

const value = (
  code: string,
  comparison: ">=" | ">" | "<=" | "<" | "=",
  limit: number,
): Condition => ({
  text: `${code}${comparison}${limit}`,
  kind: "value",
  code,
  comparison,
  value: limit,
});

it.each<{ condition: Condition; row: Row; missed: boolean }>([
  { condition: value("K01", ">=", 85), row: [85, 0, 0], missed: false },
  { condition: value("K01", ">=", 85), row: [84.9, 0, 0], missed: true },
  { condition: value("K01", ">", 85), row: [85, 0, 0], missed: true },
  { condition: value("K01", "<=", 85), row: [85, 0, 0], missed: false },
  { condition: value("K01", "<", 85), row: [85, 0, 0], missed: true },
  { condition: value("K01", ">=", 0.3), row: [0.1 + 0.2, 0, 0], missed: false },
  { condition: value("K01", ">=", 85), row: ["notApplicable", 0, 0], missed: true },
  { condition: value("C01", "=", 0), row: [90, 0, 0], missed: false },
  { condition: value("C01", "=", 0), row: [90, 0, 1], missed: true },
  { condition: value("C01", "=", 0), row: [90, 0, "blank"], missed: false },
])("$condition.text with $row: missed $missed", ({ condition, row, missed }) => {
  expect(isMissed(condition, row)).toBe(missed);
});

it.each<{ category: "B" | "C"; row: Row; missed: boolean }>([
  { category: "B", row: [90, 50, 0], missed: false },
  { category: "B", row: [90, 60, 0], missed: false },
  { category: "B", row: [90, 49, 0], missed: true },
  { category: "B", row: [90, "notApplicable", 0], missed: false },
  { category: "C", row: [90, 50, "blank"], missed: false },
  { category: "C", row: [90, 50, 1], missed: true },
])("all $category met with $row: missed $missed", ({ category, row, missed }) => {
  expect(isMissed({ text: `${category}类均达标`, kind: "allMet", category }, row)).toBe(missed);
});

it("a class that does not have the indicator is not held to it", () => {
  const own = givenIndicator("K02", 100, { classWeights: { 二类: null } });
  const bands = [band("优秀", 90, { conditions: [value("K02", ">=", 85)] }), band("合格", 0)];
  const columns = givenColumns([[80], [80]], givenClasses(["一类", "二类"]));
  expect([...missedBands(givenScheme([own], {}, bands), columns)!]).toEqual([1, 0]);
});

it("a scheme without conditions has nothing to miss", () => {
  expect(missedBands(givenScheme([SATISFACTION]), givenColumns([[90]]))).toBeNull();
});
