import { fractionOf, nearestNumber } from "../../../src/scoring/numbers/fraction";
import { exactOnLine, lineError } from "../../../src/scoring/rules/lines";

it.each([
  { value: 1271.6, floor: 1200, target: 1280, expected: 89.5 },
  { value: 1208.4, floor: 1280, target: 1200, expected: 89.5 },
  { value: 1100, floor: 1200, target: 1280, expected: 0 },
  { value: 1300, floor: 1200, target: 1280, expected: 100 },
])("$value between $floor and $target is $expected", ({ value, floor, target, expected }) => {
  const score = exactOnLine(fractionOf(value), { floor, target, cap: 100 }, fractionOf(100));
  expect(nearestNumber(score)).toBe(expected);
});

it("the error grows with the size of the numbers against their distance, and with that of the values", () => {
  const near = lineError({ floor: 0, target: 100, cap: 100 }, 0);
  const far = lineError({ floor: 1e6, target: 1e6 + 1, cap: 100 }, 0);
  expect(near).toBeLessThan(1e-12);
  expect(far).toBeGreaterThan(1e5 * near);
  expect(lineError({ floor: 0, target: 50, cap: 100 }, 0.01)).toBeGreaterThan(0.02);
});
