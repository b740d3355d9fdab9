import fc from "fast-check";
import { fewestSteps } from "../../../src/grading/reach/search";

test("finds the fewest steps where more are only better", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 5000 }),
      (line, last) => {
        const found = fewestSteps((steps) => steps >= line, [], last);
        expect(found).toBe(line <= last ? line : null);
      },
    ),
  );
});

test("finds the nearest stretch that is enough between turns", () => {
  // Enough from 4 to 6 and from 20 on; the score turns at 5 and at 10.
  const isEnough = (steps: number): boolean => (steps >= 4 && steps <= 6) || steps >= 20;
  expect(fewestSteps(isEnough, [5, 6, 10, 11], 100)).toBe(4);
  expect(fewestSteps((steps) => steps >= 20 && steps <= 25, [25, 26], 100)).toBe(20);
  expect(fewestSteps(() => false, [3], 100)).toBeNull();
});

test("asks a few dozen times at most", () => {
  let asked = 0;
  fewestSteps((steps) => (asked++, steps >= 900_001), [], 1_000_000);
  expect(asked).toBeLessThan(30);
});
