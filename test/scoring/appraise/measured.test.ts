import { isComparable, measured } from "../../../src/scoring/appraise/measured";
import type { Columns } from "../../../src/scoring/columns";
import type { Measure } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { givenIndicator, givenScores } from "../given";

const data = (value: number, base: number): Columns =>
  givenScores([value], {
    bases: [Float64Array.of(base)],
    population: Float64Array.of(52),
    basePopulation: Float64Array.of(50),
  });

it.each<{ name: string; measure: Measure; value: number; base: number; expected: number }>([
  { name: "the value", measure: "value", value: 108, base: 100, expected: 108 },
  {
    name: "the plain difference, without noise",
    measure: "change",
    value: 94.3,
    base: 92.1,
    expected: 2.2,
  },
  { name: "growth in per cent", measure: "growth", value: 108, base: 100, expected: 8 },
  { name: "growth, without noise", measure: "growth", value: 100.1, base: 100, expected: 0.1 },
  {
    name: "growth per head: 100 → 108 with 50 → 52 people is 3.85 %",
    measure: "growthPerHead",
    value: 108,
    base: 100,
    expected: 3.84615384615385,
  },
  { name: "a loss that shrinks", measure: "growth", value: -5, base: -10, expected: 50 },
  { name: "a base of 0", measure: "growth", value: 5, base: 0, expected: NaN },
  { name: "a change of sign", measure: "growth", value: -5, base: 10, expected: NaN },
  { name: "no base", measure: "change", value: 5, base: NaN, expected: NaN },
])("$name", ({ measure, value, base, expected }) => {
  expect([...measured(givenIndicator("a", 100, { measure }), data(value, base), 0)]).toEqual([
    expected,
  ]);
});

it.each([
  { code: "baseColumnMissing", measure: "growth", rest: { bases: [null] } },
  { code: "populationColumnMissing", measure: "growthPerHead", rest: { population: null } },
] as const)("$code", ({ code, measure, rest }) => {
  const columns: Columns = { ...data(1, 1), ...rest };
  expect(codeOf(() => measured(givenIndicator("a", 100, { measure }), columns, 0))).toBe(code);
});

it("nothing can be compared with a base of 0 or across zero", () => {
  expect([
    isComparable(0, 5),
    isComparable(5, 0),
    isComparable(-1, 1),
    isComparable(-1, -2),
  ]).toEqual([true, false, false, true]);
});
