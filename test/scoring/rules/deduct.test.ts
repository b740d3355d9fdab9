import { plainColumn, scoreOf, scoresOf } from "../../../src/scoring/rules/plainColumn";
import { allScores } from "../../../src/scoring/rules/rule";
import { lostBy } from "../../../src/scoring/rules";
import type { Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";

type Deduct = Extract<Rule, { kind: "deduct" }>;
interface DeductOptions {
  readonly pointsPerUnit: number;
  readonly direction?: Deduct["direction"];
  readonly full?: number;
}

const ruleOf = (target: number | null, { pointsPerUnit, direction }: DeductOptions): Deduct => ({
  kind: "deduct",
  target,
  pointsPerUnit,
  direction: direction ?? "higher",
});
const deduct = (actual: number, target: number, options: DeductOptions): number =>
  scoreOf(ruleOf(target, options), actual, options.full);

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
  { code: "negativeUnitPoints", target: 5, options: { pointsPerUnit: -1 } },
  { code: "invalidNumber", target: NaN, options: { pointsPerUnit: 1 } },
])("$code", ({ code, target, options }) => {
  expect(codeOf(() => deduct(1, target, options))).toBe(code);
});

it("keeps what is not there", () => {
  const rule = ruleOf(5, { pointsPerUnit: 1 });
  expect([...scoresOf(rule, plainColumn(Float64Array.of(NaN)))]).toEqual([NaN]);
});

it("a unit's own target wins, a blank one falls back", () => {
  const column = { ...plainColumn(Float64Array.of(92, 92)), targets: Float64Array.of(93, NaN) };
  expect([...scoresOf(ruleOf(95, { pointsPerUnit: 2 }), column)]).toEqual([98, 94]);
});

it.each([
  { name: "every incident above none", target: null, direction: "lower", value: 2, expected: 6 },
  { name: "what is above the target", target: 1, direction: "lower", value: 3, expected: 6 },
  { name: "what is below it", target: 95, direction: "higher", value: 93, expected: 6 },
  { name: "nothing where it is met", target: 1, direction: "lower", value: 1, expected: 0 },
] as const)("as a constraint it takes $name", ({ target, direction, value, expected }) => {
  const rule = ruleOf(target, { pointsPerUnit: 3, direction });
  const lost = lostBy(rule, plainColumn(Float64Array.of(value)))!;
  expect([...allScores(lost, 1)]).toEqual([expected]);
});
