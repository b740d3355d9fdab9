import { ratio, toDouble, type Fraction } from "./fractions";
import { read } from "./reading";
import { published, rounded, settled, type Mode } from "./rounding";

it.each<[value: number, decimals: number, mode: Mode, expected: number]>([
  [2.675, 2, "half-up", 2.68],
  [-2.675, 2, "half-up", -2.68],
  [2.675, 2, "half-even", 2.68],
  [2.665, 2, "half-even", 2.66],
  [0.625, 2, "half-even", 0.62],
  [7.6, 0, "down", 7],
  [7.5, 0, "half-up", 8],
  [7.1, 0, "up", 8],
  [7, 0, "up", 7],
])("%d at %d decimals, %s, is %d", (value, decimals, mode, expected) => {
  expect(toDouble(rounded(read(value), decimals, mode))).toBe(expected);
});

const near = (whole: bigint, tiny: bigint): Fraction => ratio(whole * tiny + 1n, tiny);

it("brings to 10 decimals, to decimals + 3 and at most 12 above 7, to 15 digits from 100,000 up", () => {
  expect(settled(near(5n, 10n ** 11n), 2)).toEqual(ratio(5n, 1n));
  expect(settled(near(5n, 10n ** 11n), 8)).not.toEqual(ratio(5n, 1n));
  expect(settled(near(5n, 10n ** 13n), 10)).toEqual(ratio(5n, 1n));
  expect(settled(near(100_000n, 10n ** 10n), 2)).toEqual(ratio(100_000n, 1n));
  expect(settled(near(99_999n, 10n ** 10n), 2)).not.toEqual(ratio(99_999n, 1n));
});

it("publishes what is a tie at 10 decimals upwards", () => {
  // 79.49999999999 is 79.5 at 10 decimals, and 80 at none.
  expect(toDouble(published(read(79.49999999999), 0, "half-up"))).toBe(80);
  expect(toDouble(published(read(79.4999999999), 0, "half-up"))).toBe(79);
});
