import { pairsOf, pairwise } from "../../../src/grading/edit/pairwise";

it.each([
  { step: 0, first: 1, second: 1 },
  { step: 2, first: 3, second: 1 },
  { step: 8, first: 9, second: 1 },
  { step: -2, first: 1, second: 3 },
  { step: -8, first: 1, second: 9 },
])("step $step weighs the two items $first to $second", ({ step, first, second }) => {
  const { weights } = pairwise(2, [step]);
  expect(weights[0]).toBeCloseTo(first / (first + second), 12);
  expect(weights[1]).toBeCloseTo(second / (first + second), 12);
});

it("asks about every pair once", () => {
  expect(pairsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(pairsOf(10)).toHaveLength(45);
});

it("gives equal weights where all is equal", () => {
  const { weights, consistencyRatio, worst } = pairwise(4, []);
  expect(weights).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect([consistencyRatio, worst]).toEqual([0, undefined]);
});

it("names the pair that contradicts the others, and what would fit", () => {
  // The first is more important than the second, that than the third, yet the third than the first.
  const { consistencyRatio, worst } = pairwise(3, [2, -4, 2]);
  expect(consistencyRatio).toBeGreaterThan(0.1);
  expect(worst).toEqual({ pair: 1, fitting: expect.any(Number) as number });
  const mended = pairwise(3, [2, worst!.fitting, 2]);
  expect(mended.consistencyRatio).toBeLessThan(consistencyRatio);
});
