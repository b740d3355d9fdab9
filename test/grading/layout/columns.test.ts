import { propose, unseen, type Rows } from "./unseen";

const N = null;

interface ColumnsCase {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** What a person reads from it: the part of each column. */
  readonly roles: Readonly<Record<string, string>>;
  readonly how?: string;
  readonly units?: string;
  readonly asks?: readonly string[];
}

const CASES: readonly ColumnsCase[] = [
  {
    name: "a sum under a header that says nothing of a total is no indicator of itself",
    rows: [
      ["学号", "姓名", "语文", "数学", "英语", "成绩"],
      [20250001, "甲", 80, 90, 70, 240],
      [20250002, "乙", 85, 60, 75, 220],
      [20250003, "丙", 95, 88, 92, 275],
    ],
    roles: { A: "id", B: "unit", C: "indicator", D: "indicator", E: "indicator", F: "total" },
    how: "sum",
  },
  {
    name: "numbers of classes and identifiers are no indicators, places are ranks",
    rows: [
      ["班级", "姓名", "语文", "数学", "总分", "序"],
      [1901, "甲", 80, 90, 170, 3],
      [1901, "乙", 85, 60, 145, 5],
      [1902, "丙", 95, 88, 183, 1],
      [1902, "丁", 90, 85, 175, 2],
      [1902, "戊", 70, 78, 148, 4],
    ],
    roles: { A: "class", B: "unit", C: "indicator", D: "indicator", E: "total", F: "rank" },
    how: "sum",
  },
  {
    name: "weights that nobody states are solved from the totals",
    rows: [
      ["单位", "质量", "效率", "总分"],
      ["甲局", 90, 80, 87],
      ["乙局", 70, 100, 79],
      ["丙局", 85, 60, 77.5],
      ["丁局", 60, 95, 70.5],
    ],
    roles: { A: "unit", B: "indicator", C: "indicator", D: "total" },
    how: "weighted",
  },
  {
    name: "columns that lead up to weighted ones are left out of the total, and asked about",
    rows: [
      ["姓名", "德", "能", "民主测评(30%)", "组织评价(40%)", "年度实绩(30%)", "总分"],
      ["张三", 90, 88, 90, 88, 86, 88],
      ["李四", 85, 82, 85, 80, 84, 82.7],
      ["王五", 70, 75, 72, 75, 70, 72.6],
    ],
    roles: {
      ...{ A: "unit", B: "derived", C: "derived" },
      ...{ D: "indicator", E: "indicator", F: "indicator", G: "total" },
    },
    how: "weighted",
    asks: ["leftOut"],
  },
  {
    name: "of the same value on several days the first counts",
    rows: [
      [N, "响应时长", N, N, "处理时长", N, N],
      ["地市", "5月10日", "5月9日", "环比昨日", "5月10日", "5月9日", "环比昨日"],
      ["南宁市", 3.2, 3.1, 0.03, 8.4, 8.2, 0.02],
      ["桂林市", 4.2, 4.4, -0.05, 11, 10, 0.1],
    ],
    merges: ["B1:D1", "E1:G1"],
    roles: {
      ...{ A: "unit", B: "indicator", C: "derived", D: "derived" },
      ...{ E: "indicator", F: "derived", G: "derived" },
    },
  },
  {
    name: "an indicator keeps its part whatever word stands in its header",
    rows: [
      ["单位", "12345热线电话办理（20%）", "全市排名得分（50%）", "注释可读性（30%）"],
      ["甲局", 90, 80, 85],
      ["乙局", 70, 100, 79],
    ],
    roles: { A: "unit", B: "indicator", C: "indicator", D: "indicator" },
    how: "weighted",
    asks: [],
  },
  {
    name: "a target in a header is no weight",
    rows: [
      ["地市", "问题解决率>97%", "退单率<20%"],
      ["南宁市", 0.98, 0.15],
      ["桂林市", 0.97, 0.18],
    ],
    roles: { A: "unit", B: "indicator", C: "indicator" },
    how: "open",
  },
  {
    name: "names of the full marks and of 得分 stand in different rows",
    rows: [
      [N, N, "治安管理", "重点工作"],
      ["本项最高得分", N, 10, 20],
      ["单位", "负责人", "得分", "得分"],
      ["甲所", "张三", 9, 18],
      ["甲所", "李四", "不分管", 15],
      ["乙所", "王五", 8, 20],
    ],
    roles: { A: "unit", B: "unit", C: "indicator", D: "indicator" },
    // The full marks total 30, so limits of 90, 80 and 60 do not fit.
    asks: ["words", "scale"],
  },
  {
    name: "blocks with their header repeated are one table",
    rows: [
      ["单位", "质量(60%)", "效率(40%)"],
      ["甲局", 90, 80],
      ["乙局", 70, 100],
      ["二类单位", N, N],
      ["单位", "质量(60%)", "效率(40%)"],
      ["丙县", 85, 60],
      ["丁县", 60, 95],
    ],
    roles: { A: "unit", B: "indicator", C: "indicator" },
    units: "2-7 without 4 5",
    asks: [],
  },
  {
    name: "a table without a header is told by its cells, and asked about",
    rows: [
      ["张三", 90.5],
      ["李四", 88],
      ["王五", 80.25],
      ["赵六", 79],
      ["钱七", 60],
    ],
    roles: { A: "unit", B: "indicator" },
    units: "1-5",
    asks: ["whether", "headers", "unit"],
  },
];

it.each(CASES)("$name", async ({ rows, merges = [], roles, how, units, asks }) => {
  const { chosen } = await propose(unseen({ 表: rows }, { 表: merges }));
  const found = Object.fromEntries(chosen!.columns.map(({ at, role }) => [at, role]));
  expect(found).toEqual(roles);
  if (how) expect(chosen!.method.how).toBe(how);
  if (asks) expect(chosen!.questions.map(({ about }) => about)).toEqual(asks);
  const { from, to, except } = chosen!.units.lines;
  if (units) {
    expect(`${from}-${to}${except.length > 0 ? ` without ${except.join(" ")}` : ""}`).toBe(units);
  }
});

it("reads a corner cell of two words: subjects below, persons to the right", async () => {
  const { chosen } = await propose(
    unseen({
      表: [
        ["成绩\\姓名", "张三", "李四", "王五"],
        ["语文", 89, 95, 93],
        ["数学", 98, 99, 81],
      ],
    }),
  );
  expect(chosen).toMatchObject({
    orientation: "columns",
    units: { at: ["1"], lines: { from: "B", to: "D" } },
  });
});

it("solves 70 and 30 per cent from the totals", async () => {
  const { chosen } = await propose(unseen({ 表: CASES[2]!.rows }));
  expect(chosen!.mapping.indicators.map(({ weight }) => weight)).toEqual([0.7, 0.3]);
});
