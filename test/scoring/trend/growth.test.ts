import { checkComparable, growth, growthPerHead } from "../../../src/scoring/trend/growth";
import { codeOf } from "../codeOf";

it.each([
  { name: "up 8 %", current: 108, base: 100, expected: 0.08 },
  { name: "down", current: 90, base: 100, expected: -0.1 },
  { name: "to zero", current: 0, base: 100, expected: -1 },
  { name: "a smaller loss is growth", current: -50, base: -100, expected: 0.5 },
  { name: "from a loss to nothing", current: 0, base: -100, expected: 1 },
  { name: "of less than one", current: 0.5, base: 1, expected: -0.5 },
  { name: "above a base of less than one", current: 5, base: 0.5, expected: 9 },
])("$name", ({ current, base, expected }) => {
  expect(growth(current, base)).toBeCloseTo(expected, 12);
});

it("per head of a single person", () => {
  expect(growthPerHead(2, 1, 1, 1)).toBe(1);
});

it("per head: 100 → 108 with 50 → 52 people is 3.85 %, not 8 %", () => {
  expect(growthPerHead(108, 100, 52, 50)).toBeCloseTo(0.0385, 4);
});

it.each([
  { name: "base zero", code: "notComparable", call: () => growth(5, 0) },
  { name: "from loss to gain", code: "notComparable", call: () => growth(5, -1) },
  { name: "from gain to loss", code: "notComparable", call: () => checkComparable(-5, 1) },
  { name: "from half to loss", code: "notComparable", call: () => growth(-5, 0.5) },
  { name: "from loss to half", code: "notComparable", call: () => growth(0.5, -1) },
  {
    name: "nobody lives there",
    code: "populationNotPositive",
    call: () => growthPerHead(1, 1, 0, 1),
  },
])("$name: $code", ({ code, call }) => {
  expect(codeOf(call)).toBe(code);
});
