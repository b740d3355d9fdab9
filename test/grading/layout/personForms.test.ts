import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

/** A form for one person with its items across, as interviews and defences use it. */
const ACROSS: Rows = [
  ["竞聘演讲评分表", N, N, N, N],
  ["姓名", "张三", N, "岗位", "科长"],
  ["评分要素", "一", "二", "三", "四"],
  [N, "语言表达", "逻辑思维", "业务能力", "应变能力"],
  ["观察要点", "口齿清楚", "层次分明", "熟悉业务", "沉着冷静"],
  ["满分", 20, 30, 40, 10],
  ["得分", 18, 27, 36, 9],
];

it("reads items across for one person: names, full marks and marks in lines of their own", async () => {
  const { chosen } = await propose(unseen({ 张三: ACROSS }));
  expect(chosen).toMatchObject({
    orientation: "sheets",
    kind: "form",
    mapping: { unit: { at: "B2" }, value: { at: "7" }, settings: { marking: "points" } },
  });
  expect(chosen!.columns.map(({ at, name, full }) => [at, name, full])).toEqual([
    ["B", "语言表达", 20],
    ["C", "逻辑思维", 30],
    ["D", "业务能力", 40],
    ["E", "应变能力", 10],
  ]);
});

it("grades such a form: 18 + 27 + 36 + 9 = 90", async () => {
  const prepared = await gradeUnseen(unseen({ 张三: ACROSS }), { single: "yes" });
  expect([...results(prepared)]).toEqual([["张三", [90, 1]]]);
});

it("a table of units below a line of full marks is no form of one person", async () => {
  const { chosen } = await propose(
    unseen({
      表: [
        ["单位", "质量", "效率"],
        ["满分", 60, 40],
        ["甲局", 55, 35],
        ["乙局", 50, 38],
        ["平均得分", 52.5, 36.5],
      ],
    }),
  );
  expect(chosen).toMatchObject({ orientation: "rows", units: { count: 2 } });
});

/** A form with full marks: points out of them, unless its marks say something else. */
const form = (header: string, weights: readonly number[], marks: readonly number[]): Rows => [
  ["绩效考核表", N, N],
  ["姓名", "李四", N],
  ["考核项目", header, "得分"],
  ...weights.map((weight, index) => [`项目${index + 1}`, weight, marks[index]!]),
];

it.each<{
  name: string;
  rows: Rows;
  asks: readonly string[];
  answers: Readonly<Record<string, string>>;
  score: number;
}>([
  {
    name: "marks within their 分值 are points: 18 + 27 + 45",
    rows: form("分值", [20, 30, 50], [18, 27, 45]),
    asks: ["single"],
    answers: { single: "yes" },
    score: 90,
  },
  {
    name: "marks above their weights are out of 100: 0.2 × 90 + 0.3 × 80 + 0.5 × 70",
    rows: form("权重", [20, 30, 50], [90, 80, 70]),
    asks: ["single"],
    answers: { single: "yes" },
    score: 77,
  },
  {
    name: "marks within weights in per cent are asked about: 0.2 × 18 + 0.3 × 27 + 0.5 × 45",
    rows: form("权重", [20, 30, 50], [18, 27, 45]),
    asks: ["single", "marking"],
    answers: { single: "yes", marking: "percent" },
    score: 34.2,
  },
  {
    name: "marks above their 分值 are asked about",
    rows: form("分值", [20, 30, 50], [90, 80, 70]),
    asks: ["single", "marking"],
    answers: { single: "yes", marking: "percent" },
    score: 77,
  },
])("$name", async ({ rows, asks, answers, score }) => {
  const workbook = unseen({ 李四: rows });
  const { questions } = await propose(workbook);
  expect(questions.map(({ id }) => id)).toEqual(asks);
  const prepared = await gradeUnseen(workbook, answers);
  expect([...results(prepared)]).toEqual([["李四", [score, 1]]]);
});
