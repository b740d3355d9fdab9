import fc from "fast-check";
import { measured } from "../../../src/scoring/appraise/measured";
import type { Columns } from "../../../src/scoring/columns";
import type { Measure } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";
import { atFifteenDigits } from "../../../src/scoring/numbers/decimal";
import { binaryFraction, nearestNumber, subtract } from "../../../src/scoring/numbers/fraction";
import { givenIndicator, givenScheme, givenScores } from "../given";

const data = (value: number, base: number): Columns =>
  givenScores([value], {
    bases: [Float64Array.of(base)],
    population: Float64Array.of(52),
    basePopulation: Float64Array.of(50),
    populationGrowth: Float64Array.of(4),
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
  {
    name: "published growths: 8 % with 4 % more people is 1.08 ÷ 1.04 − 1",
    measure: "ratePerHead",
    value: 8,
    base: NaN,
    expected: 3.84615384615385,
  },
  { name: "a loss that shrinks", measure: "growth", value: -5, base: -10, expected: 50 },
  { name: "a fall to nothing", measure: "growth", value: 0, base: 5, expected: -100 },
  { name: "a base of 0", measure: "growth", value: 5, base: 0, expected: NaN },
  { name: "a change of sign", measure: "growth", value: -5, base: 10, expected: NaN },
  { name: "no base", measure: "change", value: 5, base: NaN, expected: NaN },
])("$name", ({ measure, value, base, expected }) => {
  const scheme = givenScheme([givenIndicator("a", 100, { measure })]);
  const { values, error, exact, compared } = measured(scheme, data(value, base), 0);
  if (Number.isNaN(expected)) {
    expect(values[0]).toBeNaN();
    return;
  }
  expect(values[0]).toBeCloseTo(expected, 12);
  expect(compared()[0]).toBe(Number(expected.toFixed(10)));
  const gap = nearestNumber(subtract(binaryFraction(values[0]!), exact(0)));
  expect(Math.abs(gap)).toBeLessThanOrEqual(error);
});

const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

/** A growth of the population in per cent, at 15 digits as cells are read, often a hair above −100. */
const peopleGrowth = fc.oneof(
  fc.double({ min: -99.9, max: 50, noNaN: true }).map(atFifteenDigits),
  fc.integer({ min: 0, max: 12 }).map((nines) => Number(`-99.${"9".repeat(nines)}1`)),
  fc.integer({ min: 1, max: 13 }).map((nines) => Number(`-99.${"9".repeat(nines)}`)),
);

it.each<Measure>(["change", "growth", "growthPerHead", "ratePerHead"])(
  "never loses more by %s than the error says",
  (measure) => {
    const scheme = givenScheme([givenIndicator("a", 100, { measure })]);
    fc.assert(
      fc.property(
        decimal,
        decimal,
        decimal,
        decimal,
        peopleGrowth,
        (value, base, now, then, people) => {
          const columns = givenScores([value], {
            bases: [Float64Array.of(base)],
            population: Float64Array.of(now),
            basePopulation: Float64Array.of(then),
            populationGrowth: Float64Array.of(people),
          });
          const { values, error, exact } = measured(scheme, columns, 0);
          fc.pre(!Number.isNaN(values[0]!));
          const gap = nearestNumber(subtract(binaryFraction(values[0]!), exact(0)));
          expect(Math.abs(gap)).toBeLessThanOrEqual(error);
        },
      ),
      { numRuns: 2000 },
    );
  },
);

it.each([
  { code: "baseColumnMissing", measure: "growth", rest: { bases: [null] } },
  { code: "populationGrowthMissing", measure: "ratePerHead", rest: { populationGrowth: null } },
  { code: "populationColumnMissing", measure: "growthPerHead", rest: { population: null } },
] as const)("$code", ({ code, measure, rest }) => {
  const columns: Columns = { ...data(1, 1), ...rest };
  const scheme = givenScheme([givenIndicator("a", 100, { measure })]);
  expect(codeOf(() => measured(scheme, columns, 0))).toBe(code);
});
