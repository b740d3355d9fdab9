import type { Direction } from "../../../src/scoring/direction";
import { progress, type ProgressMode } from "../../../src/scoring/trend/progress";
import { codeOf } from "../codeOf";

it.each<{
  name: string;
  current: number;
  base: number;
  direction?: Direction;
  mode?: ProgressMode;
  expected: number;
}>([
  { name: "relative", current: 110, base: 100, expected: 0.1 },
  {
    name: "lower is better: falling is progress",
    current: 4,
    base: 5,
    direction: "lower",
    expected: 0.2,
  },
  { name: "of a negative base, by its size", current: -50, base: -100, expected: 0.5 },
  { name: "百分点 without noise", current: 0.085, base: 0.08, mode: "points", expected: 0.005 },
  { name: "百分点 turned", current: 3, base: 5, direction: "lower", mode: "points", expected: 2 },
  { name: "百分点 needs no comparable base", current: 3, base: 0, mode: "points", expected: 3 },
])("$name", ({ current, base, direction, mode, expected }) => {
  expect(progress(current, base, direction, mode)).toBeCloseTo(expected, 14);
});

it.each([
  { code: "notComparable", call: () => progress(5, 0) },
  { code: "notComparable", call: () => progress(5, -5, "lower") },
  { code: "directionUnsupported", call: () => progress(5, 1, "equal") },
])("$code", ({ code, call }) => {
  expect(codeOf(call)).toBe(code);
});
