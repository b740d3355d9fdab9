import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

/** Sums by hand: 28 + 25 + 36 = 89, 20 + 29 + 30 = 79, 30 + 18 + 40 = 88. */
const MARKS: readonly (readonly [string, number, number, number])[] = [
  ["甲科", 28, 25, 36],
  ["乙科", 20, 29, 30],
  ["丙科", 30, 18, 40],
];
const SUMS = { 甲科: [89, 1], 乙科: [79, 3], 丙科: [88, 2] };

interface Case {
  readonly name: string;
  readonly headers: readonly string[];
  /** Whether it has to be asked what the numbers are. */
  readonly asks: boolean;
}

it.each<Case>([
  { name: "plain", headers: ["服务态度30", "业务能力30", "工作质量40"], asks: true },
  { name: "behind blanks", headers: ["服务态度 30", "业务能力 30", "工作质量 40"], asks: true },
  {
    name: "written three ways",
    headers: ["服务态度30", "业务能力 30分", "工作质量（40）"],
    asks: false,
  },
])("$name numbers that total 100 are full marks", async ({ headers, asks }) => {
  const rows: Rows = [["科室", ...headers], ...MARKS];
  const workbook = unseen({ 评分: rows });
  const { mapping, questions } = await propose(workbook);
  expect(mapping!.indicators.map(({ name, weight }) => [name, weight])).toEqual([
    ["服务态度", 30],
    ["业务能力", 30],
    ["工作质量", 40],
  ]);
  const marking = questions.find(({ id }) => id === "marking");
  expect(marking?.suggested).toBe(asks ? "points" : undefined);
  const graded = await gradeUnseen(workbook, asks ? { marking: "points" } : {});
  expect(Object.fromEntries(results(graded))).toEqual(SUMS);
});

it("numbers that total what the total is out of are full marks", async () => {
  const rows: Rows = [
    ["科室", "服务态度40", "业务能力30", "工作质量50", "总分（120分）"],
    ...MARKS.map((row) => [...row, row[1] + row[2] + row[3]]),
  ];
  const { mapping, chosen } = await propose(unseen({ 评分: rows }));
  expect(mapping!.indicators.map(({ weight }) => weight)).toEqual([40, 30, 50]);
  expect(mapping!.settings.marking).toBe("points");
  expect(chosen!.scale.full).toBe(120);
});

it.each([
  ["they do not total 100", ["服务态度30", "业务能力30", "工作质量50"], MARKS],
  ["a mark is above its own", ["服务态度20", "业务能力40", "工作质量40"], MARKS],
  [
    "they only count",
    ["题18", "题19", "题20", "题21", "题22"],
    [
      ["甲", 11, 8, 3, 17, 2],
      ["乙", 4, 13, 16, 5, 21],
      ["丙", 9, 1, 12, 7, 15],
    ],
  ],
])("they are none where %s", async (_, headers, rows) => {
  const { mapping, questions } = await propose(unseen({ 评分: [["科室", ...headers], ...rows] }));
  expect(mapping!.indicators.map(({ name, weight }) => [name, weight])).toEqual(
    headers.map((header) => [header, null]),
  );
  expect(questions.map(({ id }) => id)).toContain("weights");
});
