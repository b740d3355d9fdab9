import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

/** A yearly form of two parts: results 70 %, conduct 30 %, each with a header and weights of its own. */
const SHARED: Rows = [
  ["年度绩效考核表", N, N, N],
  ["姓名", "张三", N, N],
  ["一、工作业绩（70%）", N, N, N],
  ["序号", "考核指标", "权重", "得分"],
  [1, "重点任务", 60, 90],
  [2, "日常工作", 40, 80],
  ["二、行为表现（30%）", N, N, N],
  ["序号", "考核内容", "权重", "得分"],
  [1, "团队协作", 50, 100],
  [2, "廉洁自律", 50, 90],
  ["总分", N, N, 88.7],
];
const TITLES = ["A1:D1", "A3:D3", "A7:D7"];

it("reads a form of two parts with shares: 0.7 × (54 + 32) + 0.3 × (50 + 45) = 88.7", async () => {
  const prepared = await gradeUnseen(unseen({ 张三: SHARED }, { 张三: TITLES }), { single: "yes" });
  expect([...results(prepared)]).toEqual([["张三", [88.7, 1]]]);
  expect(prepared.findings.filter(({ code }) => code.startsWith("printed"))).toEqual([]);
});

/** Weights over both parts total 100. */
const FLAT: Rows = SHARED.map((row, at) => {
  const weights: Readonly<Record<number, number>> = { 4: 42, 5: 28, 8: 15, 9: 15 };
  return row.map((cell, column) => {
    if (column === 0 && typeof cell === "string") return cell.replace(/（.*?）/, "");
    return column === 2 ? (weights[at] ?? cell) : cell;
  });
});

it("weights that total 100 over all parts need no shares: 37.8 + 22.4 + 15 + 13.5 = 88.7", async () => {
  const prepared = await gradeUnseen(unseen({ 张三: FLAT }, { 张三: TITLES }), { single: "yes" });
  expect([...results(prepared)]).toEqual([["张三", [88.7, 1]]]);
});

it("full marks over all parts are points: 38 + 25 + 14 + 12 = 89", async () => {
  const marks: Readonly<Record<number, number>> = { 4: 38, 5: 25, 8: 14, 9: 12 };
  const rows = FLAT.slice(0, 10).map((row, at) =>
    row.map((cell, column) => {
      if (cell === "权重") return "分值";
      return column === 3 ? (marks[at] ?? cell) : cell;
    }),
  );
  const prepared = await gradeUnseen(unseen({ 张三: rows }, { 张三: TITLES }), { single: "yes" });
  expect([...results(prepared)]).toEqual([["张三", [89, 1]]]);
});

it("items without weights within a part are asked about, and only those", async () => {
  const rows = SHARED.map((row, at) => (at >= 7 && at <= 9 ? [row[0]!, row[1]!, N, row[3]!] : row));
  const workbook = unseen({ 张三: rows }, { 张三: TITLES });
  const { questions } = await propose(workbook);
  const weights = questions.find(({ id }) => id === "weights")!;
  expect(weights.columns).toEqual(["9", "10"]);
  const prepared = await gradeUnseen(workbook, { single: "yes", weights: "within" });
  expect([...results(prepared)]).toEqual([["张三", [88.7, 1]]]);
});

it("the share may be merged over the items of a part", async () => {
  const rows: Rows = [
    ["考核项目", "权重", "考核指标", "权重分解", "上级评分"],
    ["关键业绩", 0.6, "收入", 0.5, 90],
    [N, N, "质量", 0.5, 80],
    ["考核项目", "权重", "价值观", "权重分解", "上级评分"],
    ["行为", 0.4, "诚信", 0.5, 70],
    [N, N, "合作", 0.5, 80],
  ];
  const merges = ["A2:A3", "B2:B3", "A5:A6", "B5:B6"];
  const prepared = await gradeUnseen(unseen({ 李四: rows }, { 李四: merges }), { single: "yes" });
  // 0.6 × 85 + 0.4 × 75
  expect([...results(prepared)]).toEqual([["李四", [81, 1]]]);
});

it("points added besides count in a form of parts: 88.7 + 2", async () => {
  const rows = [...SHARED.slice(0, 10), ["加减分", N, N, 2]];
  const prepared = await gradeUnseen(unseen({ 张三: rows }, { 张三: TITLES }), { single: "yes" });
  expect([...results(prepared)]).toEqual([["张三", [90.7, 1]]]);
});

it.each<{ name: string; rows: Rows; merges: readonly string[] }>([
  {
    name: "shares that do not make up the whole",
    rows: SHARED.map((row) =>
      row.map((cell) => (cell === "二、行为表现（30%）" ? "二、行为表现（40%）" : cell)),
    ),
    merges: TITLES,
  },
  {
    name: "points out of the weights of a part that has a share",
    rows: SHARED.map((row, at) => (at === 10 ? [N, N, N, N] : row)).map((row) =>
      row.map((cell, column) => (column === 3 && typeof cell === "number" ? 30 : cell)),
    ),
    merges: TITLES,
  },
  {
    name: "two tables of units below each other",
    rows: [
      ["单位", "类别", "得分"],
      ["甲局", "一类", 90],
      ["乙局", "一类", 80],
      [N, N, N],
      [N, N, N],
      ["单位", "类型", "得分"],
      ["丙局", "二类", 70],
      ["丁局", "二类", 60],
    ],
    merges: [],
  },
])("reads no form of parts from $name", async ({ rows, merges }) => {
  const { tables } = await propose(unseen({ 表: rows }, { 表: merges }));
  expect(tables.map(({ orientation }) => orientation)).not.toContain("sheets");
});
