import { ruleStep } from "../../../src/scoring/explain/ruleStep";
import type { Columns } from "../../../src/scoring/columns";
import type { Rule, Settings } from "../../../src/scoring/scheme";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { contextOf } from "./stepsOf";

const attain = (rest: object = {}): Rule => ({
  kind: "attain",
  direction: "higher",
  target: 90,
  floor: null,
  cap: 100,
  partial: true,
  ...rest,
});
const compete = (rest: object = {}): Rule => ({
  kind: "compete",
  method: "minmax",
  direction: "higher",
  dropPerPlace: null,
  ...rest,
});

it.each<{
  name: string;
  rule: Rule;
  values?: number[];
  settings?: Partial<Settings>;
  rest?: Partial<Columns>;
  expected: object;
}>([
  { name: "direct", rule: { kind: "direct" }, expected: { rule: "direct", inputs: {} } },
  {
    name: "attain: the zero line that was assumed",
    rule: attain(),
    expected: { rule: "attain.higher", inputs: { value: 72, target: 90, floor: 0, cap: 100 } },
  },
  {
    name: "attain, less is better",
    rule: attain({ direction: "lower" }),
    expected: { rule: "attain.lower", inputs: { value: 72, target: 90, floor: 180, cap: 100 } },
  },
  {
    name: "attain, the unit's own target",
    rule: attain({ target: null }),
    rest: { targets: [Float64Array.of(80, 80)] },
    expected: { rule: "attain.higher", inputs: { target: 80 } },
  },
  {
    name: "attain, all or nothing",
    rule: attain({ partial: false }),
    expected: { rule: "attain.met", inputs: { value: 72, target: 90 } },
  },
  {
    name: "attain, equal",
    rule: attain({ direction: "equal" }),
    expected: { rule: "attain.equal", inputs: { target: 90 } },
  },
  {
    name: "attain, range",
    rule: attain({ direction: "range", target: [60, 70], floor: 10 }),
    expected: { rule: "attain.range", inputs: { lower: 60, upper: 70, floor: 10 } },
  },
  {
    name: "deduct",
    rule: { kind: "deduct", direction: "higher", target: 75.1, pointsPerUnit: 2 },
    expected: { rule: "deduct", inputs: { shortfall: 3.1, full: 100, points: 2 } },
  },
  {
    name: "deduct from full marks",
    rule: { kind: "deduct", direction: "lower", target: 75, pointsPerUnit: 2 },
    settings: { marking: "points" },
    expected: { rule: "deduct", inputs: { shortfall: 0, full: 50 } },
  },
  {
    name: "ladder",
    rule: {
      kind: "ladder",
      mode: "step",
      steps: [
        [0, 60],
        [70, 80],
      ],
    },
    expected: { rule: "ladder.step", inputs: { value: 72, lower: 70 } },
  },
  {
    name: "ladder, linear",
    rule: {
      kind: "ladder",
      mode: "linear",
      steps: [
        [0, 60],
        [90, 80],
      ],
    },
    expected: { rule: "ladder.linear" },
  },
  {
    name: "points",
    rule: { kind: "points", unitPoints: 0.5 },
    rest: { qualities: [Float64Array.of(0.9, NaN)] },
    expected: { rule: "points", inputs: { unitPoints: 0.5, quality: 0.9 } },
  },
  {
    name: "fiscal",
    rule: { kind: "fiscal", preset: "reverse", target: 90 },
    expected: { rule: "fiscal.reverse", inputs: { value: 72, target: 90 } },
  },
  {
    name: "compete",
    rule: compete(),
    expected: { rule: "compete.minmax", inputs: { value: 72, worst: 72, best: 96 } },
  },
  {
    name: "compete, less is better",
    rule: compete({ method: "best", direction: "lower" }),
    expected: { rule: "compete.best", inputs: { worst: 96, best: 72 } },
  },
  {
    name: "compete by place",
    rule: compete({ method: "rank" }),
    expected: { rule: "compete.rank", inputs: { place: 2, count: 2 } },
  },
  {
    name: "compete by z-score",
    rule: compete({ method: "zscore" }),
    expected: { rule: "compete.zscore", inputs: { mean: 84, deviation: 12 } },
  },
  { name: "all equal", rule: compete(), values: [72, 72], expected: { rule: "compete.equal" } },
])("$name", ({ rule, values = [72, 96], settings, rest, expected }) => {
  const weight = settings?.marking === "points" ? 50 : 100;
  const scheme = givenScheme([givenIndicator("a", weight, { rule })], settings);
  expect(ruleStep(contextOf(scheme, givenScores(values, rest)), 0, 72)).toMatchObject(expected);
});
