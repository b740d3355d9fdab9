import { simulateWeights } from "../../../src/scoring/weights/robustness";
import { codeOf } from "../codeOf";

const SCORES = [Float64Array.of(90, 89, 60), Float64Array.of(80, 81.5, 60)];

it("a close pair can change places, a far unit cannot", () => {
  const { best, worst } = simulateWeights({ scores: SCORES, weights: [0.6, 0.4] }, { seed: 1 });
  expect([...best]).toEqual([1, 1, 3]);
  expect([...worst]).toEqual([2, 2, 3]);
});

it("the same seed gives the same ranges, no spread gives the ranks", () => {
  const input = { scores: SCORES, weights: [0.7, 0.3] };
  expect(simulateWeights(input, { seed: 9 })).toEqual(simulateWeights(input, { seed: 9 }));
  expect([...simulateWeights(input, { seed: 9, spread: 0 }).worst]).toEqual([1, 2, 3]);
});

it("ranks within classes; a missing score gives its weight to the rest; no score, no rank", () => {
  const input = {
    scores: [Float64Array.of(90, NaN, 70, NaN), Float64Array.of(80, 86, NaN, NaN)],
    weights: [0.5, 0.5],
    classes: Uint16Array.of(0, 0, 1, 1),
    classCount: 2,
  };
  // 90 and 80 give 85, against 86; without spread that is all.
  const { best, worst } = simulateWeights(input, { seed: 1, spread: 0 });
  expect([...best]).toEqual([2, 1, 1, NaN]);
  expect([...worst]).toEqual([2, 1, 1, NaN]);
  // At 1.5 to 0.5 the first would have 87.5 and the lead.
  expect([...simulateWeights(input, { seed: 1, spread: 0.5 }).best]).toEqual([1, 1, 1, NaN]);
});

it.each([
  {
    code: "invalidSimulation",
    call: () => simulateWeights({ scores: [], weights: [] }, { seed: 1, runs: 0 }),
  },
  {
    code: "invalidSimulation",
    call: () => simulateWeights({ scores: [], weights: [] }, { seed: 1, spread: 2 }),
  },
  {
    code: "lengthMismatch",
    call: () => simulateWeights({ scores: SCORES, weights: [1] }, { seed: 1 }),
  },
])("$code", ({ code, call }) => {
  expect(codeOf(call)).toBe(code);
});
