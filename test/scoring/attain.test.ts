import fc from "fast-check";
import {
  attain,
  compileAttain,
  type AttainOptions,
  type AttainTarget,
} from "../../src/scoring/attain";
import { codeOf } from "./codeOf";

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
  expect(codeOf(() => compileAttain(target, options))).toBe(code);
});

it("keeps what is not there: NaN stays NaN in every direction", () => {
  expect(attain(NaN, 5)).toBeNaN();
  expect(attain(NaN, 5, { direction: "lower" })).toBeNaN();
  expect(attain(NaN, 5, { direction: "equal" })).toBeNaN();
  expect(attain(NaN, [1, 5], { direction: "range" })).toBeNaN();
});

it("never leaves 0..cap and never falls when the actual value improves", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(number, number, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (a, b, target) => {
      const rule = compileAttain(target);
      const [worse, better] = a < b ? [a, b] : [b, a];
      return rule(worse) <= rule(better) && rule(worse) >= 0 && rule(better) <= 100;
    }),
  );
});
