import fc from "fast-check";
import { exactTicks, exactTotal } from "../../../src/scoring/appraise/exactTotal";
import { factorsOf } from "../../../src/scoring/factors";
import { numberOfFraction, ticksOfFraction } from "../../../src/scoring/round";
import { givenIndicator, givenScheme } from "../given";

const factorsFor = (weights: readonly number[]) =>
  factorsOf(givenScheme(weights.map((weight, at) => givenIndicator(`I${at}`, weight))), "");

it.each([
  {
    name: "89.995 is 90.00",
    weights: [20, 20, 20, 20, 20],
    scores: [93.7, 95.1, 86.9, 93.2, 81.075],
    expected: 8999.5,
  },
  { name: ".15/.25/.30/.30", weights: [15, 25, 30, 30], scores: [87, 93, 87, 92], expected: 9000 },
])("$name", ({ weights, scores, expected }) => {
  const factors = factorsFor(weights);
  expect(numberOfFraction(exactTotal(Float64Array.from(scores), factors))).toBe(expected / 100);
  expect(exactTicks(Float64Array.from(scores), factors, 2, "half-up")).toBe(Math.round(expected));
});

it.each([
  { mode: "half-up", expected: 9001 },
  { mode: "half-even", expected: 9000 },
] as const)("90.005 is rounded $mode to $expected", ({ mode, expected }) => {
  expect(exactTicks(Float64Array.of(90, 90.01), factorsFor([50, 50]), 2, mode)).toBe(expected);
});

it("a score without factor takes no part, even where it is none", () => {
  expect(exactTicks(Float64Array.of(90, NaN), factorsFor([100, 0]), 2, "half-up")).toBe(9000);
});

it("the quick way and the exact way agree", () => {
  const score = fc.oneof(
    fc.integer({ min: 0, max: 1e6 }).map((digits) => digits / 1e4),
    fc.double({ min: -200, max: 200, noNaN: true }),
  );
  const parts = fc.array(fc.tuple(score, fc.integer({ min: 1, max: 400 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      parts,
      fc.nat(6),
      fc.constantFrom("half-up", "half-even"),
      (row, decimals, mode) => {
        const factors = factorsFor(row.map(([, weight]) => weight / 4));
        const scores = Float64Array.from(row, ([value]) => value);
        const exact = ticksOfFraction(exactTotal(scores, factors), decimals, mode);
        expect(exactTicks(scores, factors, decimals, mode)).toBe(exact);
      },
    ),
  );
});
