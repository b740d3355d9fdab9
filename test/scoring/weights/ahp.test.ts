import fc from "fast-check";
import { ahp } from "../../../src/scoring/weights/ahp";
import { codeOf } from "../codeOf";
import { randomIndex } from "../randomIndex";

it("finds the weights behind a consistent matrix, CR 0", () => {
  const share = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 10 }), (shares) => {
      const total = shares.reduce((a, b) => a + b, 0);
      const { weights, consistencyRatio } = ahp(shares.map((a) => shares.map((b) => a / b)));
      weights.forEach((weight, index) => {
        expect(weight).toBeCloseTo((shares[index] as number) / total, 10);
      });
      expect(consistencyRatio).toBeCloseTo(0, 10);
    }),
  );
});

it("a spreadsheet's example: 1, 2, 5 / 1/2, 1, 3 / 1/5, 1/3, 1", () => {
  const result = ahp([
    [1, 2, 5],
    [1 / 2, 1, 3],
    [1 / 5, 1 / 3, 1],
  ]);
  expect(result.weights.map((weight) => weight.toFixed(4))).toEqual(["0.5816", "0.3090", "0.1095"]);
  expect(result.largestEigenvalue).toBeCloseTo(3.00369, 4);
  expect(result.consistencyRatio).toBeCloseTo(0.00318, 4);
});

it.each([
  { code: "comparisonSize", matrix: [] },
  { code: "comparisonSize", matrix: [[1, 2]] },
  { code: "comparisonSize", matrix: Array.from({ length: 11 }, () => Array<number>(11).fill(1)) },
  {
    code: "comparisonPositive",
    matrix: [
      [1, 0],
      [0, 1],
    ],
  },
  {
    code: "comparisonReciprocal",
    matrix: [
      [1, 3],
      [3, 1],
    ],
  },
  {
    code: "comparisonReciprocal",
    matrix: [
      [2, 1],
      [1, 1],
    ],
  },
])("$code", ({ code, matrix }) => {
  expect(codeOf(() => ahp(matrix))).toBe(code);
});

it("takes 1/3 typed as 0.33", () => {
  expect(
    codeOf(() =>
      ahp([
        [1, 3],
        [0.33, 1],
      ]),
    ),
  ).toBe("no error");
});

it("uses Saaty's index for 3 to 10 items", () => {
  [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49].forEach((index, place) => {
    expect(randomIndex(place + 3)).toBeCloseTo(index, 10);
  });
});
