import fc from "fast-check";
import { largestRemainder } from "../../../src/scoring/weights/largestRemainder";
import { codeOf } from "../codeOf";

it.each([
  {
    name: "S15: 110 to 100",
    weights: [30, 20, 15, 15, 10, 10, 10],
    total: 100,
    expected: [27, 18, 14, 14, 9, 9, 9],
  },
  {
    name: "three thirds: the earlier first",
    weights: [1, 1, 1],
    total: 100,
    expected: [34, 33, 33],
  },
  { name: "already whole", weights: [0.4, 0.6], total: 100, expected: [40, 60] },
  { name: "another total", weights: [1, 3], total: 1000, expected: [250, 750] },
])("$name", ({ weights, total, expected }) => {
  expect(largestRemainder(Object.freeze(weights), total)).toEqual(expected);
});

it("refuses nothing to share by", () => {
  expect(codeOf(() => largestRemainder([0]))).toBe("noWeight");
  expect(codeOf(() => largestRemainder([2, -1]))).toBe("negativeWeight");
});

it("always adds up, each within one of its exact share", () => {
  const weight = fc.double({ min: 0.001, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
      const wholes = largestRemainder(weights);
      const total = weights.reduce((a, b) => a + b, 0);
      expect(wholes.reduce((a, b) => a + b, 0)).toBe(100);
      wholes.forEach((whole, index) => {
        expect(Math.abs(whole - (100 * (weights[index] as number)) / total)).toBeLessThan(1 + 1e-9);
      });
    }),
  );
});
