import { difference } from "../../../src/scoring/numbers/difference";

it.each([
  { a: 94.3, b: 92.1, expected: 2.2 },
  { a: 0.3, b: 0.1, expected: 0.2 },
  { a: 0.085, b: 0.08, expected: 0.005 },
  { a: 1e15, b: 0.5, expected: 1e15 - 0.5 },
  { a: 1e-5, b: 0, expected: 1e-5 },
  { a: 0, b: 0, expected: 0 },
  { a: -1.1, b: 2.2, expected: -3.3 },
])("$a − $b is $expected", ({ a, b, expected }) => {
  expect(difference(a, b)).toBe(expected);
});
