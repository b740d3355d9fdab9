import { plainColumn, scoreOf, scoresOf } from "../../../src/scoring/rules/plainColumn";
import type { LadderStep } from "../../../src/scoring/rules/steps";
import { codeOf } from "../codeOf";

type LadderMode = "step" | "linear";

const ladder = (value: number, steps: readonly LadderStep[], mode: LadderMode = "step"): number =>
  scoreOf({ kind: "ladder", steps, mode }, value);
const column = (values: number[], steps: readonly LadderStep[], mode: LadderMode): number[] => [
  ...scoresOf({ kind: "ladder", steps, mode }, plainColumn(Float64Array.from(values))),
];

const STEPS: readonly LadderStep[] = Object.freeze([
  [8, 100],
  [0, 60],
  [5, 80],
] as const);

it.each<{ name: string; value: number; mode?: LadderMode; expected: number }>([
  { name: "the lowest limit belongs to its step", value: 0, expected: 60 },
  { name: "just below a limit", value: 4.99, expected: 60 },
  { name: "on a limit", value: 5, expected: 80 },
  { name: "on a limit despite noise", value: 7.999999999999999, expected: 100 },
  { name: "above all", value: 80, expected: 100 },
  { name: "linear: on a point", value: 5, mode: "linear", expected: 80 },
  { name: "linear: between", value: 6.5, mode: "linear", expected: 90 },
  { name: "linear: below keeps the end", value: -3, mode: "linear", expected: 60 },
  { name: "linear: above keeps the end", value: 99, mode: "linear", expected: 100 },
])("$name", ({ value, mode, expected }) => {
  expect(ladder(value, STEPS, mode)).toBeCloseTo(expected, 12);
});

it.each<{ code: string; value: number; steps: readonly LadderStep[] }>([
  { code: "noSteps", value: 1, steps: [] },
  {
    code: "duplicateStep",
    value: 1,
    steps: [
      [0, 1],
      [0, 2],
    ],
  },
  {
    code: "duplicateStep",
    value: 1,
    steps: [
      [0.3, 1],
      [0.1 + 0.2, 2],
    ],
  },
  { code: "belowSteps", value: -0.01, steps: STEPS },
  { code: "invalidNumber", value: 1, steps: [[NaN, 1]] },
])("$code", ({ code, value, steps }) => {
  expect(codeOf(() => ladder(value, steps))).toBe(code);
});

it("keeps what is not there, and one point is a constant", () => {
  expect(column([NaN], STEPS, "step")).toEqual([NaN]);
  expect(column([NaN], STEPS, "linear")).toEqual([NaN]);
  expect(column([-100], [[3, 70]], "linear")).toEqual([70]);
  expect(column([-1, 0], STEPS, "step")).toEqual([NaN, 60]);
});
