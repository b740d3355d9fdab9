import { workPoints } from "../../../src/scoring/points/workPoints";
import { codeOf } from "../codeOf";

it.each([
  { name: "count × unit points", counts: [3, 2], unit: [5, 10], expected: 35 },
  { name: "times quality", counts: [3, 2], unit: [5, 10], quality: [1, 0.5], expected: 25 },
  { name: "without noise", counts: [3], unit: [0.1], expected: 0.3 },
  { name: "unit points below zero deduct", counts: [1, 2], unit: [5, -1], expected: 3 },
  { name: "half a piece, and none", counts: [0.5, 0], unit: [4, 9], expected: 2 },
  { name: "a quality of 0", counts: [3], unit: [5], quality: [0], expected: 0 },
  { name: "nothing is zero", counts: [], unit: [], expected: 0 },
])("$name", ({ counts, unit, quality, expected }) => {
  expect(workPoints(Object.freeze(counts), Object.freeze(unit), quality)).toBe(expected);
});

it.each([
  { code: "lengthMismatch", counts: [1], unit: [1, 2], quality: undefined },
  { code: "lengthMismatch", counts: [1], unit: [1], quality: [1, 2] },
  { code: "negativeCount", counts: [-1], unit: [1], quality: undefined },
  { code: "negativeQuality", counts: [1], unit: [1], quality: [-1] },
  { code: "invalidNumber", counts: [1], unit: [Infinity], quality: undefined },
])("$code", ({ code, counts, unit, quality }) => {
  expect(codeOf(() => workPoints(counts, unit, quality))).toBe(code);
});
