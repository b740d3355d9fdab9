import fc from "fast-check";
import { readFileSync } from "node:fs";
import { fractionOf } from "../../src/scoring/fraction";
import {
  numberOfFraction,
  numberOfTicks,
  round,
  ticksOf,
  ticksOfFraction,
  type RoundingMode,
} from "../../src/scoring/round";

it.each<{ value: number; decimals: number; mode: RoundingMode; expected: number }>([
  { value: 2.675, decimals: 2, mode: "half-up", expected: 2.68 },
  { value: 1.005, decimals: 2, mode: "half-up", expected: 1.01 },
  { value: 89.99499999999999, decimals: 2, mode: "half-up", expected: 90 },
  { value: -2.5, decimals: 0, mode: "half-up", expected: -3 },
  { value: -0.004, decimals: 2, mode: "half-up", expected: 0 },
  { value: 626.3, decimals: -3, mode: "half-up", expected: 1000 },
  { value: 0.145, decimals: 2, mode: "half-even", expected: 0.14 },
  { value: 0.155, decimals: 2, mode: "half-even", expected: 0.16 },
  { value: 2.5, decimals: 0, mode: "half-even", expected: 2 },
  { value: -3.5, decimals: 0, mode: "half-even", expected: -4 },
  { value: 1e300, decimals: 2, mode: "half-up", expected: 1e300 },
])("$value at $decimals decimals, $mode, is $expected", ({ value, decimals, mode, expected }) => {
  expect(round(value, decimals, mode)).toBe(expected);
});

interface GoldenCase {
  readonly name: string;
  readonly input: {
    readonly x?: number | string;
    readonly digits?: number;
    readonly mode?: string;
  };
  readonly expected: unknown;
}

const golden = (
  JSON.parse(readFileSync("test/data/golden/round_excel.json", "utf8")) as GoldenCase[]
).filter(({ input, expected }) => input.x !== undefined && typeof expected === "number");

it("finds golden cases", () => expect(golden.length).toBeGreaterThan(10));

it.each(golden)("golden: $name", ({ input, expected }) => {
  const mode = input.mode === "half-even" ? "half-even" : "half-up";
  expect(round(Number(input.x), input.digits ?? 0, mode)).toBe(expected);
});

const value = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  // Ties and their neighbours.
  fc
    .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.constantFrom(0, 1e-13, -1e-13, 1e-9))
    .map(([half, noise]) => half / 2000 + noise),
);
const decimals = fc.integer({ min: 0, max: 10 });
const mode = fc.constantFrom<RoundingMode>("half-up", "half-even");

it("a double and its exact fraction are rounded alike", () => {
  fc.assert(
    fc.property(value, decimals, mode, (number, places, how) => {
      expect(ticksOf(number, places, how)).toBe(ticksOfFraction(fractionOf(number), places, how));
    }),
    { numRuns: 5000 },
  );
});

it("rounding is odd, keeps order, and rounds nothing twice", () => {
  fc.assert(
    fc.property(value, value, decimals, mode, (a, b, places, how) => {
      expect(ticksOf(-a, places, how)).toBe(0 - ticksOf(a, places, how));
      if (a <= b) expect(ticksOf(a, places, how)).toBeLessThanOrEqual(ticksOf(b, places, how));
      const once = round(a, places, how);
      expect(round(once, places, how)).toBe(once);
    }),
  );
});

it.each([
  { name: "a third", value: { numerator: 1n, denominator: 3n }, expected: 0.333333333333333 },
  {
    name: "two thirds of a million",
    value: { numerator: 2_000_000n, denominator: 3n },
    expected: 666666.666666667,
  },
  {
    name: "nines that carry",
    value: { numerator: 10n ** 17n - 1n, denominator: 10n ** 17n },
    expected: 1,
  },
  { name: "below zero", value: { numerator: -1n, denominator: 8n }, expected: -0.125 },
  { name: "nothing", value: { numerator: 0n, denominator: 7n }, expected: 0 },
])("$name at 15 digits", ({ value: fraction, expected }) => {
  expect(numberOfFraction(fraction)).toBe(expected);
});

it("a fraction is the same number however it is written: small numbers take the quick way", () => {
  const above = fc.integer({ min: -1e6, max: 1e6 });
  const below = fc.oneof(
    fc.integer({ min: 1, max: 1e6 }),
    fc.constantFrom(1, 8, 16, 20, 125, 625, 1e4, 1e5),
  );
  fc.assert(
    fc.property(above, below, (numerator, denominator) => {
      const [small, large] = [1n, 10n ** 12n].map((times) =>
        numberOfFraction({
          numerator: BigInt(numerator) * times,
          denominator: BigInt(denominator) * times,
        }),
      );
      expect(small).toBe(large);
    }),
  );
});

it("ticks become the nearest number", () => {
  expect(numberOfTicks(268, 2)).toBe(2.68);
  expect(numberOfTicks(3, -2)).toBe(300);
});
