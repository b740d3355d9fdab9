import fc from "fast-check";
import { readFileSync } from "node:fs";
import { fractionOf } from "../../../src/scoring/numbers/fraction";
import {
  clearTicks,
  comparedFraction,
  numberOfFraction,
  numberOfTicks,
  round,
  ticksOf,
  ticksOfFraction,
  type RoundingMode,
} from "../../../src/scoring/numbers/round";

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

it.each([
  { name: "a tie", value: 89.125, decimals: 2, ticks: 8913 },
  { name: "a tie that doubles miss", value: 89.125 - 3e-14, decimals: 2, ticks: 8913 },
  {
    name: "within half of the 10th decimal it still is one",
    value: 89.125 - 4e-11,
    decimals: 2,
    ticks: 8913,
  },
  { name: "further away it is none", value: 89.125 - 6e-11, decimals: 2, ticks: 8912 },
  { name: "0 decimals", value: 89.5, decimals: 0, ticks: 90 },
  { name: "below 0 away from 0", value: -2.5, decimals: 0, ticks: -3 },
  {
    name: "8 decimals are compared at 11",
    value: 1.000000005 - 3e-12,
    decimals: 8,
    ticks: 100000001,
  },
])("a clear number of ticks: $name", ({ value, decimals, ticks }) => {
  expect(clearTicks(value, 1e-13, decimals, "half-up")).toBe(ticks);
});

it("half to even holds for ties alone", () => {
  const even = (value: number): number => clearTicks(value, 1e-13, 0, "half-even");
  expect([even(0.5), even(1.5), even(2.5 + 4e-11), even(2.5 + 6e-11)]).toEqual([0, 2, 2, 3]);
});

it("within the error of an edge doubles do not decide", () => {
  expect(clearTicks(89.125 - 5e-11, 1e-12, 2, "half-up")).toBeNaN();
  expect(clearTicks(100000, 1e-12, 2, "half-up")).toBeNaN();
});

it("ROUND(ROUND(x,10),2): a fraction is brought to 10 decimals first", () => {
  const below = { numerator: 625_000_000_000_0n - 4n, denominator: 10n ** 16n / 10n ** 0n };
  expect(
    ticksOfFraction({ numerator: 62_499_999_996n, denominator: 10n ** 11n }, 2, "half-up"),
  ).toBe(63);
  expect(
    ticksOfFraction({ numerator: 62_499_999_994n, denominator: 10n ** 11n }, 2, "half-up"),
  ).toBe(62);
  expect(comparedFraction(below)).toBe(0.000625);
});
