import { adjust, type Adjustment } from "../../../src/scoring/points/adjust";
import { codeOf } from "../codeOf";

it.each<{ name: string; score: number; adjustment: Adjustment; expected: number }>([
  { name: "bonus added", score: 89.7, adjustment: { bonus: [1.5] }, expected: 91.2 },
  {
    name: "bonuses are capped together",
    score: 90,
    adjustment: { bonus: [4, 3], bonusCap: 5 },
    expected: 95,
  },
  {
    name: "deductions are capped together",
    score: 90,
    adjustment: { bonus: [], deduction: [8, 4], deductionCap: 10 },
    expected: 80,
  },
  { name: "never below 0", score: 3, adjustment: { bonus: [], deduction: [8] }, expected: 0 },
  { name: "no ceiling", score: 99, adjustment: { bonus: [5] }, expected: 104 },
  {
    name: "rounded half-up without noise",
    score: 2.665,
    adjustment: { bonus: [0.01] },
    expected: 2.68,
  },
  {
    name: "less than the caps, and less than one",
    score: 90,
    adjustment: { bonus: [0.5, 0], bonusCap: 5, deduction: [0.25, 0], deductionCap: 5 },
    expected: 90.25,
  },
  {
    name: "caps below one, and of nothing",
    score: 90,
    adjustment: { bonus: [4], bonusCap: 0.5, deduction: [4], deductionCap: 0 },
    expected: 90.5,
  },
  {
    name: "what is left may be less than one",
    score: 3,
    adjustment: { bonus: [], deduction: [2.6] },
    expected: 0.4,
  },
  { name: "own decimals", score: 89.96, adjustment: { bonus: [], decimals: 1 }, expected: 90 },
])("$name", ({ score, adjustment, expected }) => {
  expect(adjust(score, adjustment)).toBe(expected);
});

it.each<{ code: string; adjustment: Adjustment }>([
  { code: "negativeBonus", adjustment: { bonus: [-1] } },
  { code: "negativeDeduction", adjustment: { bonus: [], deduction: [-1] } },
  { code: "negativeCap", adjustment: { bonus: [], bonusCap: -1 } },
  { code: "invalidDecimals", adjustment: { bonus: [], decimals: 11 } },
])("$code", ({ code, adjustment }) => {
  expect(codeOf(() => adjust(90, adjustment))).toBe(code);
});
