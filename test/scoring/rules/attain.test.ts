import fc from "fast-check";
import { ScoreError } from "../../../src/scoring/errors";
import { binaryFraction, nearestNumber, subtract } from "../../../src/scoring/numbers/fraction";
import { scoresBy } from "../../../src/scoring/rules";
import { plainColumn, scoreOf, scoresOf } from "../../../src/scoring/rules/plainColumn";
import { allScores, type RuleColumn } from "../../../src/scoring/rules/rule";
import type { Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";

type Attain = Extract<Rule, { kind: "attain" }>;
type AttainTarget = number | readonly [number, number];
type AttainOptions = Partial<Pick<Attain, "direction" | "floor" | "cap" | "partial">>;

const ruleOf = (target: AttainTarget, options: AttainOptions = {}): Attain => ({
  kind: "attain",
  direction: "higher",
  floor: null,
  cap: null,
  partial: true,
  target,
  ...options,
});
const attain = (actual: number, target: AttainTarget, options?: AttainOptions): number =>
  scoreOf(ruleOf(target, options), actual);
const column = (values: number[], target: AttainTarget, options?: AttainOptions): number[] => [
  ...scoresOf(ruleOf(target, options), plainColumn(Float64Array.from(values))),
];

interface Row {
  name: string;
  actual: number;
  target: AttainTarget;
  options?: AttainOptions;
  expected: number;
}

it.each<Row>([
  { name: "higher: in proportion to the target", actual: 45, target: 50, expected: 90 },
  { name: "higher: above the target stays at 100", actual: 60, target: 50, expected: 100 },
  {
    name: "higher: a higher cap pays overfill",
    actual: 60,
    target: 50,
    options: { cap: 110 },
    expected: 110,
  },
  {
    name: "higher: below the floor is 0",
    actual: 30,
    target: 50,
    options: { floor: 40 },
    expected: 0,
  },
  {
    name: "higher: between floor and target",
    actual: 45,
    target: 50,
    options: { floor: 40 },
    expected: 50,
  },
  {
    name: "higher: a target of 0 with its floor",
    actual: -5,
    target: 0,
    options: { floor: -10 },
    expected: 50,
  },
  {
    name: "lower: at the target",
    actual: 90,
    target: 90,
    options: { direction: "lower" },
    expected: 100,
  },
  {
    name: "lower: a tenth above",
    actual: 99,
    target: 90,
    options: { direction: "lower" },
    expected: 90,
  },
  {
    name: "lower: twice the target is 0",
    actual: 180,
    target: 90,
    options: { direction: "lower" },
    expected: 0,
  },
  {
    name: "lower: better pays up to the cap",
    actual: 45,
    target: 90,
    options: { direction: "lower", cap: 120 },
    expected: 120,
  },
  {
    name: "lower: named floor",
    actual: 3,
    target: 0,
    options: { direction: "lower", floor: 4 },
    expected: 25,
  },
  {
    name: "equal: met despite binary noise",
    actual: 0.1 + 0.2,
    target: 0.3,
    options: { direction: "equal" },
    expected: 100,
  },
  {
    name: "equal: missed",
    actual: 0.31,
    target: 0.3,
    options: { direction: "equal" },
    expected: 0,
  },
  {
    name: "equal: a target below zero needs no floor",
    actual: -1,
    target: -1,
    options: { direction: "equal" },
    expected: 100,
  },
  {
    name: "range: inside",
    actual: 50,
    target: [40, 60],
    options: { direction: "range" },
    expected: 100,
  },
  {
    name: "range: a cap above 100 pays nothing more",
    actual: 50,
    target: [40, 60],
    options: { direction: "range", cap: 120 },
    expected: 100,
  },
  {
    name: "range: on a bound, with noise",
    actual: 0.1 + 0.2,
    target: [0.1, 0.3],
    options: { direction: "range" },
    expected: 100,
  },
  {
    name: "range: outside without floor is 0 at once",
    actual: 61,
    target: [40, 60],
    options: { direction: "range" },
    expected: 0,
  },
  {
    name: "range: falls to 0 below",
    actual: 35,
    target: [40, 60],
    options: { direction: "range", floor: 10 },
    expected: 50,
  },
  {
    name: "range: falls to 0 above",
    actual: 70,
    target: [40, 60],
    options: { direction: "range", floor: 10 },
    expected: 0,
  },
  {
    name: "null options are the defaults",
    actual: 8,
    target: 10,
    options: { floor: null, cap: null },
    expected: 80,
  },
])("$name", ({ actual, target, options, expected }) => {
  expect(attain(actual, target, options)).toBeCloseTo(expected, 12);
});

it.each<{ code: string; target: AttainTarget; options?: AttainOptions }>([
  { code: "attainFloorSide", target: 50, options: { floor: 50 } },
  { code: "attainFloorSide", target: 50, options: { floor: 60 } },
  { code: "attainFloorSide", target: 50, options: { floor: 40, direction: "lower" } },
  { code: "attainFloorNeeded", target: 0 },
  { code: "attainFloorNeeded", target: -5, options: { direction: "lower" } },
  { code: "attainCap", target: 5, options: { cap: 0 } },
  { code: "rangeTarget", target: 5, options: { direction: "range" } },
  { code: "rangeTarget", target: [1, 2] },
  { code: "rangeBounds", target: [2, 1], options: { direction: "range" } },
  { code: "rangeTolerance", target: [1, 2], options: { direction: "range", floor: -1 } },
  { code: "invalidNumber", target: Infinity },
])("$code: $target $options", ({ code, target, options }) => {
  expect(codeOf(() => attain(1, target, options))).toBe(code);
});

it("keeps what is not there: NaN stays NaN in every direction", () => {
  expect(column([NaN], 5)).toEqual([NaN]);
  expect(column([NaN], 5, { direction: "lower" })).toEqual([NaN]);
  expect(column([NaN], 5, { direction: "equal" })).toEqual([NaN]);
  expect(column([NaN], [1, 5], { direction: "range" })).toEqual([NaN]);
});

it("the double nearest to the exact score: 1271.6 between 1200 and 1280 is 89.5", () => {
  expect(attain(1271.6, 1280, { floor: 1200 })).toBe(89.5);
  expect(attain(1208.4, 1200, { direction: "lower", floor: 1280 })).toBe(89.5);
});

it.each([
  { name: "met", value: 90, expected: 100 },
  { name: "missed", value: 89.99, expected: 0 },
  // 100 × (1e12 − 0.1) ÷ 1e12 is 99.99999999999 and, at 10 decimals, 100.
  {
    name: "met at the decimals that scores are compared at",
    value: 1e12 - 0.1,
    target: 1e12,
    expected: 100,
  },
])("full or nothing: $name", ({ value, target = 90, expected }) => {
  expect(attain(value, target, { partial: false })).toBe(expected);
});

it("a unit's own target wins and moves the default floor; a blank one falls back", () => {
  const own = Float64Array.of(50, NaN, -1);
  const rule = ruleOf(100, { direction: "lower" });
  const columns = { ...plainColumn(Float64Array.of(75, 150, 1)), targets: own };
  const scores = scoresBy(rule, columns);
  expect([...allScores(scores, 3)]).toEqual([50, 50, NaN]);
  expect(scores.problem!(2)).toBeInstanceOf(ScoreError);
  expect(scores.problem!(2)!.code).toBe("attainFloorNeeded");
  expect(scores.problem!(0)).toBeNull();
});

it.each([
  { name: "marks in 分值制: 25 of 30", category: null, cap: 25, expected: 250 / 3 },
  { name: "B is never overfilled", category: "B", cap: 45, expected: 100 },
  { name: "others are", category: "A", cap: 45, expected: 150 },
] as const)("a cap is $name", ({ category, cap, expected }) => {
  const columns: RuleColumn = {
    ...plainColumn(Float64Array.of(1000)),
    marking: "points",
    full: Float64Array.of(30),
    category,
  };
  expect([...scoresOf(ruleOf(10, { cap }), columns)]).toEqual([expected]);
});

it("never leaves 0..cap and never falls when the actual value improves", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (a, b, target) => {
      const [worse, better] = column(a < b ? [a, b] : [b, a], target) as [number, number];
      return worse <= better && worse >= 0 && better <= 100;
    }),
  );
});

it("doubles are as near to the exact score as they say", () => {
  const number = fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(number, number, number, (value, floor, target) => {
      fc.pre(floor < target);
      const scores = scoresBy(ruleOf(target, { floor }), plainColumn(Float64Array.of(value)));
      const [score] = allScores(scores, 1);
      const exact = scores.exact(0);
      const gap = subtract(binaryFraction(score!), exact);
      return Math.abs(nearestNumber(gap)) <= scores.error;
    }),
  );
});
