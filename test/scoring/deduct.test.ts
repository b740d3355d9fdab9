import { compileDeduct, deduct, type DeductOptions } from "../../src/scoring/deduct";
import { codeOf } from "./codeOf";

it.each<{ name: string; actual: number; target: number; options: DeductOptions; expected: number }>(
  [
    {
      name: "2 points per unit short",
      actual: 92,
      target: 95,
      options: { pointsPerUnit: 2 },
      expected: 94,
    },
    {
      name: "reached costs nothing",
      actual: 95,
      target: 95,
      options: { pointsPerUnit: 2 },
      expected: 100,
    },
    {
      name: "overfill costs nothing",
      actual: 99,
      target: 95,
      options: { pointsPerUnit: 2 },
      expected: 100,
    },
    { name: "never below 0", actual: 10, target: 95, options: { pointsPerUnit: 2 }, expected: 0 },
    {
      name: "own full marks",
      actual: 94,
      target: 95,
      options: { pointsPerUnit: 0.5, full: 10 },
      expected: 9.5,
    },
    {
      name: "lower: every unit above costs",
      actual: 7,
      target: 5,
      options: { pointsPerUnit: 3, direction: "lower" },
      expected: 94,
    },
    {
      name: "lower: below costs nothing",
      actual: 3,
      target: 5,
      options: { pointsPerUnit: 3, direction: "lower" },
      expected: 100,
    },
    {
      name: "percentages without noise",
      actual: 0.8,
      target: 0.9,
      options: { pointsPerUnit: 100 },
      expected: 90,
    },
    {
      name: "a small shortfall of large numbers",
      actual: 1000.1,
      target: 1000.3,
      options: { pointsPerUnit: 1 },
      expected: 99.8,
    },
    {
      name: "0.1 short three times is 0.3",
      actual: 94.9,
      target: 95,
      options: { pointsPerUnit: 3 },
      expected: 99.7,
    },
  ],
)("$name", ({ actual, target, options, expected }) => {
  expect(deduct(actual, target, options)).toBe(expected);
});

it.each<{ code: string; target: number; options: DeductOptions }>([
  { code: "directionUnsupported", target: 5, options: { pointsPerUnit: 1, direction: "range" } },
  { code: "directionUnsupported", target: 5, options: { pointsPerUnit: 1, direction: "equal" } },
  { code: "negativeUnitPoints", target: 5, options: { pointsPerUnit: -1 } },
  { code: "invalidFullMarks", target: 5, options: { pointsPerUnit: 1, full: 0 } },
  { code: "invalidNumber", target: NaN, options: { pointsPerUnit: 1 } },
])("$code", ({ code, target, options }) => {
  expect(codeOf(() => compileDeduct(target, options))).toBe(code);
});

it("keeps what is not there", () => {
  expect(deduct(NaN, 5, { pointsPerUnit: 1 })).toBeNaN();
});
