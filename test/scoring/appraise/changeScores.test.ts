import { changeScores } from "../../../src/scoring/appraise/changeScores";
import type { Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { allScores } from "../../../src/scoring/rules/rule";
import { givenIndicator, givenScheme, givenScores } from "../given";

const LOWER: Rule = { kind: "compete", method: "rank", direction: "lower", dropPerPlace: null };

it.each([
  { name: "8 % more", value: 108, base: 100, expected: 108 },
  { name: "as before", value: 7, base: 7, expected: 100 },
  { name: "8 % more where less is better", value: 108, base: 100, rule: LOWER, expected: 92 },
  { name: "a loss that shrinks", value: -5, base: -10, expected: 150 },
  { name: "nothing left", value: 0, base: 10, expected: 0 },
  {
    name: "almost nothing left, without noise",
    value: 0.0001,
    base: 100.1,
    expected: 0.0000999000999000999,
  },
  { name: "a base of 0 (不可比)", value: 5, base: 0, expected: NaN },
  { name: "a change of sign (不可比)", value: 5, base: -5, expected: NaN },
  { name: "no base", value: 5, base: NaN, expected: NaN },
])("$name", ({ value, base, rule, expected }) => {
  const scheme = givenScheme([givenIndicator("a", 100, rule ? { rule } : {})]);
  const columns = givenScores([value], { bases: [Float64Array.of(base)] });
  const [score] = allScores(changeScores(scheme, columns, 0), 1);
  if (Number.isNaN(expected)) expect(score).toBeNaN();
  else expect(score).toBeCloseTo(expected, 11);
});

it("baseColumnMissing", () => {
  expect(
    codeOf(() => changeScores(givenScheme([givenIndicator("a", 100)]), givenScores([1]), 0)),
  ).toBe("baseColumnMissing");
});
