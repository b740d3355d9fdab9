import fc from "fast-check";
import { clearTicks } from "../../../src/scoring/appraise/clearTicks";
import { fractionOf } from "../../../src/scoring/fraction";
import { ticksOfFraction } from "../../../src/scoring/round";

it.each([
  { name: "below a tie", ticks: 8912.49, size: 8912.49, expected: 8912 },
  { name: "above a tie", ticks: 8912.51, size: 8912.51, expected: 8913 },
  { name: "below zero", ticks: -0.3, size: 0.3, expected: 0 },
  { name: "a tie", ticks: 8912.5, size: 8912.5, expected: NaN },
  { name: "noise beside a tie", ticks: 8912.499999999, size: 8912.5, expected: NaN },
  { name: "large parts that cancel out", ticks: 0.4, size: 1e12, expected: NaN },
  { name: "no number", ticks: NaN, size: NaN, expected: NaN },
])("$name", ({ ticks, size, expected }) => {
  expect(clearTicks(ticks, size)).toBe(expected);
});

it("what is clear is what exact fractions give", () => {
  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(numbers, (ticks) => {
      const clear = clearTicks(ticks, Math.abs(ticks));
      const exact = ticksOfFraction(fractionOf(ticks), 0, "half-up");
      expect([exact, NaN]).toContain(clear);
    }),
  );
});
