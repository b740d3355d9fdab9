import { aboutVeto, pointSteps } from "../../../src/scoring/explain/pointSteps";
import type { Columns, LedgerRow } from "../../../src/scoring/columns";
import { DEFAULT_SETTINGS, type Indicator, type Settings } from "../../../src/scoring/scheme";
import { givenColumns, givenIndicator, givenScheme } from "../given";
import { chinese, contextOf } from "./stepsOf";

const row = (points: number, rest: Partial<LedgerRow> = {}): LedgerRow => ({
  unit: 0,
  item: "表彰",
  type: "",
  level: "",
  points,
  share: 1,
  date: "2025-05-01",
  document: "1号",
  ...rest,
});

function stepsOf(
  rest: Partial<Columns>,
  settings: Partial<Settings> = {},
  extra: Indicator[] = [],
  values: number[] = [],
) {
  const scheme = givenScheme([givenIndicator("总分", 100), ...extra], settings);
  return chinese(pointSteps(contextOf(scheme, givenColumns([[90, ...values]], rest))));
}

it("nothing to add: the published score", () => {
  expect(stepsOf({})).toEqual(["得分 90.00"]);
});

it.each<{ name: string; rows: LedgerRow[]; settings?: Partial<Settings>; expected: string }>([
  { name: "counted", rows: [row(2, { level: "省级" })], expected: "加分 2.00（省级，表彰，1号）" },
  { name: "finer than published", rows: [row(0.125)], expected: "加分 0.125（表彰，1号）" },
  {
    name: "shared",
    rows: [row(3, { share: 0.7 })],
    expected: "加分 3.00 × 分担 70% = 2.10（表彰，1号）",
  },
  {
    name: "outside the period",
    rows: [row(2, { date: "2024-05-01" })],
    settings: { period: { from: "2025-01-01", to: "2025-12-31" } },
    expected: "不加分：日期 2024-05-01 不在认定期间（表彰，1号）",
  },
  {
    name: "no document",
    rows: [row(2, { document: "" })],
    settings: { bonusNeedsDocument: true },
    expected: "不加分：没有文号（表彰）",
  },
  {
    name: "a limit",
    rows: [row(9)],
    settings: { bonus: { ...DEFAULT_SETTINGS.bonus, total: 5 } },
    expected: "加分 5.00（原为 9.00，加分合计已到上限）（表彰，1号）",
  },
  { name: "a deduction", rows: [row(-0.5)], expected: "扣分 0.50（表彰，1号）" },
])("ledger: $name", ({ rows, settings, expected }) => {
  expect(stepsOf({ ledger: rows }, settings)[0]).toBe(expected);
});

it("the lower level of the same award does not count", () => {
  const steps = stepsOf({ ledger: [row(1, { level: "市级" }), row(2, { level: "省级" })] });
  expect(steps.slice(0, 2)).toEqual([
    "不加分：同一事项已按更高一级加分（市级，表彰，1号）",
    "加分 2.00（省级，表彰，1号）",
  ]);
});

it("a constraint takes points, and the sum is shown", () => {
  const constraint = givenIndicator("信访", null, {
    category: "C",
    rule: { kind: "points", unitPoints: 0.5, cap: null },
  });
  expect(stepsOf({ ledger: [row(1)] }, {}, [constraint], [3])).toEqual([
    "加分 1.00（表彰，1号）",
    "信访（限制性指标）3 × 0.5 分 × 系数 1，扣 1.50 分",
    "90.00 + 加分 1.00 − 扣分 1.50 = 89.50",
    "得分 89.50",
  ]);
});

it.each([
  {
    name: "never below 0",
    rows: [row(-95)],
    settings: {},
    expected: ["总分不低于 0", "得分 0.00"],
  },
  {
    name: "the ceiling",
    rows: [row(15)],
    settings: { ceiling: 100 },
    expected: ["总分不超过 100", "得分 100.00"],
  },
])("$name", ({ rows, settings, expected }) => {
  expect(stepsOf({ ledger: rows }, settings).slice(-2)).toEqual(expected);
});

it("score vetoes with their basis", () => {
  const vetoes = [
    { unit: 0, item: "数据造假", basis: "统计法", date: "", effect: { kind: "zero" } },
    { unit: 0, item: "问责", basis: "", date: "", effect: { kind: "cap", score: 59 } },
    { unit: 0, item: "安全生产", basis: "", date: "", effect: { kind: "lowest" } },
  ] as const;
  expect(stepsOf({ vetoes })).toEqual([
    "否决：数据造假（统计法）：得分清零",
    "否决：问责：得分不超过 59",
    "得分 0.00",
  ]);
  expect(aboutVeto(vetoes[0])["en-US"]).toBe(" (数据造假, 统计法)");
});

it("a row that the program made is named in the words of each language", () => {
  const words = { "zh-CN": "进位，按方案计算", "en-US": "places moved up, computed by the scheme" };
  const scheme = givenScheme([givenIndicator("总分", 100)], {});
  const [first] = pointSteps(
    contextOf(scheme, givenColumns([[90]], { ledger: [row(1, { words })] })),
  );
  expect(first!.text).toEqual({
    "zh-CN": "加分 1.00（进位，按方案计算）",
    "en-US": "Bonus 1.00 (places moved up, computed by the scheme)",
  });
});
