import { ScoreError } from "../../../src/scoring/errors";
import { weightCheck } from "../../../src/scoring/weights/weightCheck";
import { codeOf } from "../codeOf";

it.each([
  { name: "shares", weights: [0.1, 0.2, 0.7], expected: 1 },
  {
    name: "ten times 0.1, where doubles miss 1",
    weights: Array<number>(10).fill(0.1),
    expected: 1,
  },
  { name: "per cent", weights: [30, 20, 50], expected: 100 },
  { name: "thirds at 15 digits", weights: [1 / 3, 1 / 3, 1 / 3], expected: 1 },
  { name: "a weight of 0", weights: [0, 1], expected: 1 },
  { name: "a little less than 1, within 1e-9", weights: [0.5, 0.4999999991], expected: 1 },
  { name: "a little more than 1, within 1e-9", weights: [0.5, 0.5000000009], expected: 1 },
  { name: "a little less than 100, within 1e-9", weights: [50, 49.9999999991], expected: 100 },
  { name: "a little more than 100, within 1e-9", weights: [50, 50.0000000009], expected: 100 },
])("$name total $expected", ({ weights, expected }) => {
  expect(weightCheck(Object.freeze(weights))).toBe(expected);
});

it.each([
  { name: "S15 as printed", weights: [30, 20, 15, 15, 10, 10, 10], total: "110%" },
  { name: "the same as shares", weights: [0.3, 0.2, 0.15, 0.15, 0.1, 0.1, 0.1], total: "110%" },
  { name: "33.33 × 3", weights: [33.33, 33.33, 33.33], total: "99.99%" },
  { name: "0.333 × 3", weights: [0.333, 0.333, 0.333], total: "99.9%" },
  { name: "less than 1 by more than 1e-9", weights: [0.5, 0.499999998], total: "99.9999998%" },
  { name: "more than 1 by more than 1e-9", weights: [0.5, 0.500000002], total: "100.0000002%" },
  { name: "less than 100 by more than 1e-9", weights: [50, 49.999999998], total: "99.999999998%" },
  { name: "more than 100 by more than 1e-9", weights: [50, 50.000000002], total: "100.000000002%" },
  { name: "two wholes", weights: [1, 1], total: "200%" },
])("$name is refused as $total", ({ weights, total }) => {
  expect(codeOf(() => weightCheck(weights))).toBe("weightTotal");
  expect(() => weightCheck(weights)).toThrow(`权重合计 ${total}，应为 100%`);
});

it("refuses what is no weight", () => {
  expect(codeOf(() => weightCheck([]))).toBe("noWeight");
  expect(codeOf(() => weightCheck([0, 0]))).toBe("noWeight");
  expect(codeOf(() => weightCheck([-0.5, 1.5]))).toBe("negativeWeight");
});

it("says it in English too", () => {
  const error = new ScoreError("weightTotal", { total: "110%", expected: "100%" });
  expect(error.sentence("en-US")).toContain("The weights add up to 110%, expected 100%");
});
