import type { Direction } from "../../../src/scoring/direction";
import {
  objectiveWeights,
  type WeightsMethod,
} from "../../../src/scoring/weights/objectiveWeights";
import { codeOf } from "../codeOf";

const METHODS: WeightsMethod[] = ["equal", "entropy", "critic", "cv", "sd"];

it.each<{
  name: string;
  method: WeightsMethod;
  matrix: number[][];
  directions?: Direction[];
  expected: number[];
}>([
  { name: "equal", method: "equal", matrix: [[1, 2, 3, 4]], expected: [0.25, 0.25, 0.25, 0.25] },
  {
    name: "entropy of raw shares",
    method: "entropy",
    matrix: [
      [1, 2],
      [4, 16],
    ],
    expected: [0.35888879048891087, 0.6411112095110891],
  },
  {
    name: "entropy: a zero share is no error",
    method: "entropy",
    matrix: [
      [0, 1],
      [4, 2],
    ],
    expected: [0.9244672, 0.0755328],
  },
  {
    name: "a constant indicator gets nothing",
    method: "cv",
    matrix: [
      [1, 5],
      [3, 5],
    ],
    expected: [1, 0],
  },
  {
    name: "sd",
    method: "sd",
    matrix: [
      [1, 2],
      [4, 16],
    ],
    expected: [3 / 17, 14 / 17],
  },
  {
    name: "critic: one varying indicator has all",
    method: "critic",
    matrix: [
      [1, 5],
      [3, 5],
    ],
    expected: [1, 0],
  },
  {
    name: "critic: directions turn a column",
    method: "critic",
    matrix: [
      [1, 1, 1],
      [2, 2, 3],
      [3, 3, 2],
    ],
    directions: ["higher", "lower", "higher"],
    expected: [0.3125, 0.4375, 0.25],
  },
])("$name", ({ method, matrix, directions, expected }) => {
  const weights = objectiveWeights(Object.freeze(matrix), method, directions);
  weights.forEach((weight, index) => expect(weight).toBeCloseTo(expected[index] as number, 6));
});

it.each(METHODS)("%s adds up to 1", (method) => {
  const weights = objectiveWeights(
    [
      [3, 1, 7],
      [4, 9, 5],
      [8, 2, 6],
    ],
    method,
  );
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});

it.each<{ code: string; method: WeightsMethod; matrix: number[][]; directions?: Direction[] }>([
  { code: "noScores", method: "equal", matrix: [] },
  { code: "noScores", method: "equal", matrix: [[]] },
  { code: "matrixShape", method: "equal", matrix: [[1, 2], [1]] },
  { code: "lengthMismatch", method: "critic", matrix: [[1, 2]], directions: ["higher"] },
  { code: "directionUnsupported", method: "critic", matrix: [[1]], directions: ["range"] },
  { code: "tooFewUnits", method: "entropy", matrix: [[1, 2]] },
  {
    code: "entropyNegative",
    method: "entropy",
    matrix: [
      [1, 2],
      [-1, 3],
    ],
  },
  {
    code: "meanZero",
    method: "cv",
    matrix: [
      [1, 2],
      [-1, 3],
    ],
  },
  {
    code: "noContrast",
    method: "sd",
    matrix: [
      [1, 2],
      [1, 2],
    ],
  },
  {
    code: "noContrast",
    method: "critic",
    matrix: [
      [1, 2],
      [2, 4],
      [3, 6],
    ],
  },
])("$code", ({ code, method, matrix, directions }) => {
  expect(codeOf(() => objectiveWeights(matrix, method, directions))).toBe(code);
});
