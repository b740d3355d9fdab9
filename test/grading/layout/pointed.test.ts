import { pointedIn, type Pointed } from "../../../src/grading/layout/see/pointed";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { answered, proposeWith, results, unseen, type Rows } from "./unseen";

const N = null;

interface Case {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  readonly names: Omit<Pointed, "sheet">;
  /** Where the names stand, from and to, and the indicators by their columns. */
  readonly at: readonly [unit: string, from: string, to: string];
  readonly counts: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  /** By hand. */
  readonly results: Readonly<Record<string, readonly [number, number]>>;
}

/** Tables that are not recognised, or not as they are meant. */
const CASES: readonly Case[] = [
  {
    // (80 + 90) ÷ 2 = 85, (70 + 60) ÷ 2 = 65, (95 + 95) ÷ 2 = 95
    name: "names that are numbers, under a header that says nothing of units",
    rows: [
      ["台", "甲", "乙"],
      [3, 80, 90],
      [7, 70, 60],
      [11, 95, 95],
    ],
    names: { at: "A" },
    at: ["A", "2", "4"],
    counts: ["B", "C"],
    answers: { weights: "equal" },
    results: { 3: [85, 2], 7: [65, 3], 11: [95, 1] },
  },
  {
    name: "the right one of two tables side by side without a blank column between",
    rows: [
      ["编号", "得分", "编号", "得分"],
      [101, 80, 101, 61],
      [102, 70, 102, 77],
      [103, 95, 103, 88],
    ],
    names: { at: "C" },
    at: ["C", "2", "4"],
    counts: ["D"],
    answers: {},
    results: { 101: [61, 3], 102: [77, 2], 103: [88, 1] },
  },
  {
    name: "no header at all, and fewer lines than show a table",
    rows: [
      [1, "城东所", 88],
      [2, "城西所", 92],
      [3, "城南所", 75],
    ],
    names: { at: "B", header: "0" },
    at: ["B", "1", "3"],
    counts: ["C"],
    answers: {},
    results: { 城东所: [88, 2], 城西所: [92, 1], 城南所: [75, 3] },
  },
  {
    // 90 + 3 = 93, 80 + 9 = 89
    name: "a table that looks like payroll",
    rows: [
      ["姓名", "基本工资", "绩效工资"],
      ["甲某", 90, 3],
      ["乙某", 80, 9],
      ["丙某", 70, 1],
    ],
    names: { at: "A" },
    at: ["A", "2", "4"],
    counts: ["B", "C"],
    answers: { weights: "sum", rule: "direct" },
    results: { 甲某: [93, 1], 乙某: [89, 2], 丙某: [71, 3] },
  },
  {
    name: "years for headers, with the row of the header told",
    rows: [
      ["某市统计", N, N],
      ["区域", 2023, 2024],
      ["东片", 71, 72],
      ["西片", 83, 84],
    ],
    names: { at: "A", header: "2" },
    at: ["A", "3", "4"],
    counts: ["B", "C"],
    answers: { weights: "equal" },
    results: { 东片: [71.5, 2], 西片: [83.5, 1] },
  },
  {
    name: "the second of two stacked tables, by one of its cells",
    rows: [["一组", "甲"], [1, 50], [2, 60], [3, 70], [N], ["二组", "甲"], [1, 90], [2, 80]],
    names: { at: "A8" },
    at: ["A", "7", "8"],
    counts: ["B"],
    answers: {},
    results: { 1: [90, 1], 2: [80, 2] },
  },
  {
    name: "names side by side in a row",
    rows: [
      ["", 601, 602, 603],
      ["纪律", 91, 82, 73],
      ["卫生", 89, 88, 87],
    ],
    names: { at: "1" },
    at: ["1", "B", "D"],
    counts: ["2", "3"],
    answers: { weights: "equal" },
    results: { 601: [90, 1], 602: [85, 2], 603: [80, 3] },
  },
  {
    // By targets: (90 + 50) ÷ 2 = 70, (100 + 100) ÷ 2 = 100
    name: "months side by side, three rows for each figure: a single unit otherwise",
    rows: [
      ["KPI", "部门", "口径", "1月", "2月"],
      ["回款", "财务", "目标", 100, 100],
      [N, N, "实际", 90, 100],
      [N, N, "差异", -10, 0],
      ["产值", "生产", "目标金额", 50, 50],
      [N, N, "实际金额", 25, 50],
      [N, N, "差异", -25, 0],
    ],
    names: { at: "1" },
    at: ["1", "D", "E"],
    counts: ["2", "5"],
    answers: { period: "units", value: "2", weights: "equal", rule: "attain", direction: "higher" },
    results: { "1月": [70, 2], "2月": [100, 1] },
  },
];

describe("a person points at the names", () => {
  it.each(CASES)("$name", async ({ rows, merges, names, at, counts, answers, results: own }) => {
    const workbook = unseen({ 表: rows }, { 表: merges ?? [] });
    const alone = (await proposeWith(workbook, {})).mapping;
    const [unit0, from0, to0] = at;
    expect(alone ?? {}).not.toMatchObject({ unit: { at: unit0 }, from: from0, to: to0 });
    const proposed = await proposeWith(workbook, { names: { sheet: "表", ...names } });
    expect(proposed.recognised["zh-CN"]).toMatch(/^像是考核表/);
    const { unit, from, to, indicators } = proposed.mapping!;
    expect([unit.at, from, to]).toEqual(at);
    expect(indicators.map((each) => each.at)).toEqual(counts);
    const asked = new Set(proposed.questions.map(({ id }) => id));
    const given = Object.entries(answers).filter(([id]) => asked.has(id));
    expect(given).toHaveLength(Object.keys(answers).length);
    const mapping = answered(proposed, answers);
    const graded = results(await prepareMapped(workbook, mapping));
    expect(Object.fromEntries(graded)).toEqual(own);
  });
});

const PLAIN: Rows = [
  ["台", "甲", "乙"],
  [3, 80, 90],
  [7, 70, 60],
];

it.each([
  ["a sheet that is not there", { sheet: "别的", at: "A" }, "没有可以读的表“别的”"],
  ["a place that is none", { sheet: "表", at: "姓名" }, "“姓名”不是列也不是行"],
  ["a column without names", { sheet: "表", at: "G" }, "G列里没有名称"],
  ["a header that is no row", { sheet: "表", at: "A", header: "一" }, "表头“一”写得不对"],
  ["a header below the sheet", { sheet: "表", at: "A", header: "9" }, "表头写得不对"],
  ["one name", { sheet: "表", at: "A", header: "2" }, "只有一个名称"],
  ["names alone", { sheet: "单", at: "A" }, "旁边没有数字"],
])("%s is told in words", async (_, names, sentence) => {
  const workbook = unseen({ 表: PLAIN, 单: [["台"], ["甲"], ["乙"]] });
  const { chosen, recognised } = await proposeWith(workbook, { names });
  expect(chosen).toBeUndefined();
  expect(recognised["zh-CN"]).toContain(sentence);
  expect(recognised["en-US"].replace(/"[^"]*"/g, "")).not.toMatch(/\p{Script=Han}/u);
});

it.each([
  ["B", undefined, { sheet: "表", at: "B" }],
  ["'单 位'!B4", "2", { sheet: "单 位", at: "B4", header: "2" }],
])("%s is read as a place", (at, header, expected) => {
  expect(pointedIn([{ name: "表", isHidden: false, rows: 3 }], { at, header })).toEqual(expected);
});

it("a place is of no sheet where several have something in them", () => {
  const sheet = { isHidden: false, rows: 3 };
  const two = [
    { name: "一", ...sheet },
    { name: "二", ...sheet },
  ];
  expect(pointedIn(two, { at: "B" })).toBeUndefined();
  expect(pointedIn(two, { at: "B", shown: "二" })).toEqual({ sheet: "二", at: "B" });
});
