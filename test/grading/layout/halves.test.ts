import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

/** Five people in two columns of print, without a gap. */
const PLAIN: Rows = [
  ["2025年度考核得分", N, N, N, N, N],
  ["序号", "姓名", "得分", "序号", "姓名", "得分"],
  [1, "张三", 92, 4, "赵六", 88],
  [2, "李四", 85, 5, "钱七", 79],
  [3, "王五", 90, N, N, N],
];

/** Marks, totals and ranks with a gap between the halves, and a mean below the right one. */
const GAP: Rows = [
  ["单位", "实绩(60%)", "评议(40%)", "总分", N, "单位", "实绩(60%)", "评议(40%)", "总分"],
  ["甲局", 90, 80, 86, N, "丁局", 60, 95, 74],
  ["乙局", 70, 100, 82, N, "戊局", 88, 90, 88.8],
  ["丙局", 85, 85, 85, N, "平均", 78.6, 90, 83.2],
];

it.each<{
  name: string;
  rows: Rows;
  answers: Readonly<Record<string, string>>;
  scores: readonly (readonly [string, readonly [number, number]])[];
}>([
  {
    name: "a list in two halves is one list, however many lines the second one has",
    rows: PLAIN,
    answers: {},
    scores: [
      ["张三", [92, 1]],
      ["李四", [85, 4]],
      ["王五", [90, 2]],
      ["赵六", [88, 3]],
      ["钱七", [79, 5]],
    ],
  },
  {
    name: "weights, totals and a mean below the right half: 0.6 × 60 + 0.4 × 95 = 74",
    rows: GAP,
    answers: {},
    scores: [
      ["甲局", [86, 2]],
      ["乙局", [82, 4]],
      ["丙局", [85, 3]],
      ["丁局", [74, 5]],
      ["戊局", [88.8, 1]],
    ],
  },
])("$name", async ({ rows, answers, scores }) => {
  const prepared = await gradeUnseen(unseen({ 表: rows }), answers);
  expect([...results(prepared)]).toEqual(scores);
  expect(prepared.findings.filter(({ code }) => code.startsWith("printed"))).toEqual([]);
});

it("names the cell of a unit in the right half", async () => {
  const rows = PLAIN.map((row) => row.map((cell) => (cell === 79 ? "七十九" : cell)));
  const prepared = await gradeUnseen(unseen({ 表: rows }), { words: "missing", missing: "refuse" });
  expect(prepared.findings.map(({ address }) => address)).toContain("F4");
});

it("tells lines by their cells and columns by the left half", async () => {
  const { chosen } = await propose(unseen({ 表: GAP }));
  expect(chosen!.mapping).toMatchObject({ from: "2", to: "4", skip: ["F4"], halves: [5] });
  expect(chosen!.columns.map(({ at, role }) => [at, role])).toEqual([
    ["A", "unit"],
    ["B", "indicator"],
    ["C", "indicator"],
    ["D", "total"],
  ]);
});

it.each<{ name: string; rows: Rows; merges?: readonly string[] }>([
  {
    name: "the same units again are another time and no second half",
    rows: [
      ["单位", "得分", N, "单位", "得分"],
      ["甲局", 90, N, "甲局", 80],
      ["乙局", 70, N, "乙局", 100],
      ["丙局", 85, N, "丙局", 85],
    ],
  },
  {
    name: "halves under headings of their own are two tables",
    rows: [
      ["机关科室", N, "基层单位", N],
      ["单位", "得分", "单位", "得分"],
      ["办公室", 90, "一分局", 80],
      ["财务科", 70, "二分局", 100],
      ["法规科", 85, "三分局", 85],
    ],
    merges: ["A1:B1", "C1:D1"],
  },
])("$name", async ({ rows, merges = [] }) => {
  const { tables, questions } = await propose(unseen({ 表: rows }, { 表: merges }));
  expect(tables.map(({ units }) => units.count)).toEqual([3, 3]);
  expect(questions.map(({ id }) => id)).toContain("table");
});
