import { totalSteps } from "../../../src/scoring/explain/totalSteps";
import type { Columns } from "../../../src/scoring/columns";
import type { Indicator, Settings } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";
import { chinese, contextOf } from "./stepsOf";

function stepsOf(
  indicators: Indicator[],
  row: (number | "notApplicable")[],
  settings: Partial<Settings> = {},
  rest: Partial<Columns> = {},
) {
  const context = contextOf(givenScheme(indicators, settings), givenColumns([row], rest));
  return totalSteps(context, context.rowOf(0)!);
}

const inGroup = (code: string, weight: number, name: string): Indicator =>
  givenIndicator(code, weight, { groups: [{ name, weight: null }] });
const TWO = [givenIndicator("甲", 30), givenIndicator("乙", 70)];
const QUARTERS = ["甲", "乙", "丙", "丁"].map((code) => givenIndicator(code, 25));
const fiscal: Indicator["rule"] = { kind: "fiscal", preset: "positive", target: 50 };

it.each<{
  name: string;
  indicators: Indicator[];
  row: (number | "notApplicable")[];
  settings?: Partial<Settings>;
  rest?: Partial<Columns>;
  expected: string[];
}>([
  {
    name: "百分制",
    indicators: TWO,
    row: [92, 80],
    expected: ["甲 92 × 30% = 27.60", "乙 80 × 70% = 56.00", "各项合计 83.60"],
  },
  {
    name: "分值制",
    indicators: TWO,
    row: [28, 63.5],
    settings: { marking: "points" },
    expected: ["甲 28.00（满分 30）", "乙 63.50（满分 70）", "各项合计 91.50"],
  },
  {
    name: "分值制 with a share of full marks",
    indicators: [
      givenIndicator("甲", 30, { rule: fiscal }),
      givenIndicator("乙", 70),
      givenIndicator("丙", null),
    ],
    row: [49, 60, 1.5],
    settings: { marking: "points" },
    expected: [
      "甲：实际 49，年度指标值 50（正向），得满分的 98%",
      "甲 98% × 满分 30 = 29.40",
      "乙 60.00（满分 70）",
      "丙 1.50 分",
      "各项合计 90.90",
    ],
  },
  {
    name: "折算",
    indicators: TWO,
    row: [15, 35],
    settings: { marking: "points", weightTotal: "scale", fullMarks: 200 },
    expected: ["甲 15 × 2 = 30.00", "乙 35 × 2 = 70.00", "各项合计 100.00"],
  },
  {
    name: "subtotals of groups",
    indicators: [inGroup("甲", 20, "业务"), inGroup("乙", 40, "业务"), givenIndicator("丙", 40)],
    row: [90, 80, 70],
    expected: [
      "甲 90 × 20% = 18.00",
      "乙 80 × 40% = 32.00",
      "丙 70 × 40% = 28.00",
      "业务 小计 50.00",
      "各项合计 78.00",
    ],
  },
  {
    name: "a weight that goes to others",
    indicators: TWO,
    row: ["notApplicable", 80],
    expected: [
      "甲：不适用，权重由其他指标分担",
      "乙 80 × 100% = 80.00",
      "各项合计 80.00",
      "共有 30% 的权重由其他指标分担，超过 20%，请核对",
    ],
  },
  {
    name: "a coefficient",
    indicators: TWO,
    row: [92, 80],
    rest: { difficulty: Float64Array.of(1.1) },
    expected: ["甲 92 × 30% = 27.60", "乙 80 × 70% = 56.00", "83.6 × 系数 1.1 = 91.96"],
  },
  {
    name: "逐项: printed items add up",
    indicators: QUARTERS,
    row: [85.5, 85.5, 85.5, 85.5],
    settings: { roundingScope: "items" },
    expected: [
      "甲 85.5 × 25% = 21.38",
      "乙 85.5 × 25% = 21.38",
      "丙 85.5 × 25% = 21.38",
      "丁 85.5 × 25% = 21.38",
      "各项合计 85.52",
    ],
  },
  {
    name: "汇总: says so where they do not",
    indicators: QUARTERS,
    row: [85.5, 85.5, 85.5, 85.5],
    expected: [
      "甲 85.5 × 25% = 21.38",
      "乙 85.5 × 25% = 21.38",
      "丙 85.5 × 25% = 21.38",
      "丁 85.5 × 25% = 21.38",
      "各项合计 85.50",
      "各项打印数相加为 85.52，与合计相差 0.02：只对合计取整，各项未先取整",
    ],
  },
  {
    name: "geometric above, arithmetic below",
    indicators: [inGroup("甲", 25, "业务"), inGroup("乙", 25, "业务"), inGroup("丙", 50, "满意度")],
    row: [30, 50, 90],
    settings: { aggregation: ["geometric", "arithmetic", "arithmetic"] },
    expected: [
      "甲 30，权重 25%",
      "乙 50，权重 25%",
      "丙 90，权重 50%",
      "业务 加权平均 40",
      "满意度 加权平均 90",
      "逐级合成 60.00",
    ],
  },
])("$name", ({ indicators, row, settings, rest, expected }) => {
  expect(chinese(stepsOf(indicators, row, settings, rest))).toEqual(expected);
});

it("printed items with the printed gap are the printed total", () => {
  const steps = stepsOf(QUARTERS, [85.5, 85.5, 85.5, 85.51]);
  const printed = steps
    .filter(({ step }) => step === "item")
    .map(({ text }) => Number(/= ([\d.]+)$/.exec(text["zh-CN"])![1]));
  const total = steps.find(({ rule }) => rule === "weighted.sum")!.value as number;
  const gap = steps.find(({ rule }) => rule === "weighted.rounding")!.inputs.gap as number;
  expect(printed.reduce((a, b) => a + b, 0) - gap).toBeCloseTo(total, 10);
});
