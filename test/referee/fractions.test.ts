import { ofDouble, order, over, plus, ratio, toDouble, whole } from "./fractions";
import { read } from "./reading";

it("adds, divides and compares exactly", () => {
  const third = over(whole(1), whole(3));
  expect(plus(third, ratio(1n, 6n))).toEqual({ n: 1n, d: 2n });
  expect(ratio(4n, -6n)).toEqual({ n: -2n, d: 3n });
  expect(order(third, ratio(333n, 1000n))).toBe(1);
});

it("gives the nearest double, the even one in the middle", () => {
  expect(toDouble(ratio(1n, 10n))).toBe(0.1);
  expect(toDouble(ratio(-1n, 3n))).toBe(-1 / 3);
  // 2⁵³ + 1 lies between 2⁵³ and 2⁵³ + 2; a little more than it belongs to the upper one.
  expect(toDouble(whole(2n ** 53n + 1n))).toBe(2 ** 53);
  expect(toDouble(ratio((2n ** 53n + 1n) * 1000n + 1n, 1000n))).toBe(2 ** 53 + 2);
});

it("reads a cell at 15 significant digits, and a double to its last bit", () => {
  expect(read(0.1 + 0.2)).toEqual({ n: 3n, d: 10n });
  expect(read(70.83333333333333)).toEqual(read(70.8333333333333));
  expect(read(1.5e20)).toEqual(whole(150_000_000_000_000_000_000n));
  expect(read(0)).toEqual(whole(0));
  expect(ofDouble(0.375)).toEqual({ n: 3n, d: 8n });
});
