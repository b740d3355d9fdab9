import { plainColumn, scoresOf } from "../../../src/scoring/rules/plainColumn";
import type { OrderDirection } from "../../../src/scoring/direction";
import type { RuleColumn } from "../../../src/scoring/rules/rule";
import type { CompeteMethod, Rule } from "../../../src/scoring/scheme";
import { codeOf } from "../codeOf";

interface CompeteOptions {
  readonly dropPerPlace?: number;
}

const ruleOf = (
  method: CompeteMethod,
  direction: OrderDirection = "higher",
  dropPerPlace: number | null = null,
): Rule => ({ kind: "compete", method, direction, dropPerPlace });

interface Row {
  name: string;
  method: CompeteMethod;
  direction?: OrderDirection;
  values: number[];
  groups?: number[];
  options?: CompeteOptions;
  expected: number[];
}

it.each<Row>([
  { name: "efficacy 60–100", method: "efficacy", values: [8, 6, 4], expected: [100, 80, 60] },
  {
    name: "efficacy reverse",
    method: "efficacy",
    direction: "lower",
    values: [8, 6, 4],
    expected: [60, 80, 100],
  },
  {
    name: "min-max spreads small gaps over the whole scale",
    method: "minmax",
    values: [8.1, 8, 7.9],
    expected: [100, 50, 0],
  },
  { name: "best: the highest is 100", method: "best", values: [50, 40], expected: [100, 80] },
  {
    name: "best reverse: 100 × lowest ÷ value",
    method: "best",
    direction: "lower",
    values: [50, 40],
    expected: [80, 100],
  },
  {
    name: "rank with shared places",
    method: "rank",
    values: [9, 8, 8, 7],
    expected: [100, 75, 75, 25],
  },
  {
    name: "rank reverse",
    method: "rank",
    direction: "lower",
    values: [9, 8, 8, 7],
    expected: [25, 75, 75, 100],
  },
  {
    name: "首位满分每降一位扣 5",
    method: "rank",
    values: [9, 8, 7],
    options: { dropPerPlace: 5 },
    expected: [100, 95, 90],
  },
  {
    name: "the drop stops at 0",
    method: "rank",
    values: [9, 8, 7],
    options: { dropPerPlace: 60 },
    expected: [100, 40, 0],
  },
  { name: "z-score, population", method: "zscore", values: [1, 3], expected: [40, 60] },
  {
    name: "z-score reverse",
    method: "zscore",
    direction: "lower",
    values: [1, 3],
    expected: [60, 40],
  },
  {
    name: "each class by itself",
    method: "minmax",
    values: [1, 10, 3, 20],
    groups: [0, 1, 0, 1],
    expected: [0, 0, 100, 100],
  },
  { name: "NaN takes no part", method: "minmax", values: [1, NaN, 3], expected: [0, NaN, 100] },
  {
    name: "all equal: full marks (efficacy)",
    method: "efficacy",
    values: [5, 5],
    expected: [100, 100],
  },
  {
    name: "all equal: full marks (min-max)",
    method: "minmax",
    values: [5, 5],
    expected: [100, 100],
  },
  {
    name: "all equal: full marks (rank)",
    method: "rank",
    values: [5, 5],
    options: { dropPerPlace: 5 },
    expected: [100, 100],
  },
  {
    name: "all equal: 50 (z-score)",
    method: "zscore",
    values: [0.1 + 0.2, 0.3],
    expected: [50, 50],
  },
  {
    name: "equal but for noise: full marks",
    method: "minmax",
    values: [0.1 + 0.2, 0.3],
    expected: [100, 100],
  },
  { name: "one alone: full marks", method: "efficacy", values: [5], expected: [100] },
  { name: "nobody", method: "rank", values: [], expected: [] },
])("$name", ({ method, direction = "higher", values, groups, options, expected }) => {
  const names = groups ? ["甲", "乙"] : [""];
  const column = plainColumn(
    Float64Array.from(values),
    groups ? Uint16Array.from(groups) : null,
    names,
  );
  const scores = scoresOf(ruleOf(method, direction, options?.dropPerPlace), column);
  expect(scores).toHaveLength(expected.length);
  expected.forEach((score, index) => {
    if (Number.isNaN(score)) expect(scores[index]).toBeNaN();
    else expect(scores[index]).toBeCloseTo(score, 10);
  });
});

it.each<{ code: string; values: number[]; method: CompeteMethod; options?: CompeteOptions }>([
  { code: "bestNeedsPositive", values: [3, 0], method: "best" },
  { code: "invalidDrop", values: [3], method: "rank", options: { dropPerPlace: -1 } },
])("$code", ({ code, values, method, options }) => {
  const column = plainColumn(Float64Array.from(values));
  expect(codeOf(() => scoresOf(ruleOf(method, "higher", options?.dropPerPlace), column))).toBe(
    code,
  );
});

it("leaves its input alone", () => {
  const values = Float64Array.of(3, 1, 2);
  scoresOf(ruleOf("rank"), plainColumn(values));
  expect([...values]).toEqual([3, 1, 2]);
});

it("places in marks under 分值制: 满分 5, each place 0.5", () => {
  const column: RuleColumn = {
    ...plainColumn(Float64Array.of(9, 8, 7, 6)),
    marking: "points",
    full: Float64Array.of(5),
  };
  expect([...scoresOf(ruleOf("rank", "higher", 0.5), column)]).toEqual([5, 4.5, 4, 3.5]);
});

it.each([
  { singleClass: "full", expected: [60, 100, 100] },
  { singleClass: "mean", expected: [60, 100, 80] },
] as const)("a class of one: $singleClass", ({ singleClass, expected }) => {
  const column: RuleColumn = {
    ...plainColumn(Float64Array.of(1, 3, 7), Uint16Array.of(0, 0, 1), ["甲", "乙"]),
    classSizes: Uint32Array.of(2, 1),
    singleClass,
  };
  expect([...scoresOf(ruleOf("efficacy"), column)]).toEqual(expected);
});

it("a class of one is refused where the scheme does not say what it gets", () => {
  const column: RuleColumn = {
    ...plainColumn(Float64Array.of(1, 3, 7), Uint16Array.of(0, 0, 1), ["甲", "乙"]),
    classSizes: Uint32Array.of(2, 1),
    singleClass: "refuse",
    code: "K01",
    name: "生产总值增速",
  };
  expect(codeOf(() => scoresOf(ruleOf("efficacy"), column))).toBe("singleClass");
  // People know an indicator by its name; one without a name has only its code.
  expect(() => scoresOf(ruleOf("efficacy"), column)).toThrow("指标“生产总值增速”无法同类比较");
  const unnamed = { ...column, name: "" };
  expect(() => scoresOf(ruleOf("efficacy"), unnamed)).toThrow("指标“K01”无法同类比较");
});
