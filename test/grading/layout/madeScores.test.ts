import { propose, unseen, type Rows } from "./unseen";

const N = null;

interface MadeCase {
  readonly name: string;
  readonly rows: Rows;
  readonly merges?: readonly string[];
  /** The columns that count, by their letters. */
  readonly counts: string;
  readonly how: string;
  readonly asks: readonly string[];
}

const CASES: readonly MadeCase[] = [
  {
    // (40 × 100 + 10 × 80 + 5 × 60) ÷ 55 = 92.73, (20 × 100 + 20 × 80 + 10 × 60) ÷ 50 = 84.00 …
    name: "votes with what each degree is worth: the score counts, and no count of votes",
    rows: [
      ["单位", "发出", "收回", "优秀", "良好", "一般", "得分"],
      ["甲局", 56, 55, 40, 10, 5, 92.73],
      ["乙局", 50, 50, 20, 20, 10, 84],
      ["丙局", 52, 50, 45, 5, 0, 98],
      ["丁局", 50, 48, 12, 30, 6, 82.5],
      ["戊局", 60, 60, 33, 12, 15, 86],
    ],
    counts: "G",
    how: "mean",
    asks: [],
  },
  {
    // 甲: 90 + 92 + 91 of five; 乙: 85 + 88 + 84; 丙: 95 + 93 + 94; 丁: 80 + 82 + 79
    name: "five judges without the highest and the lowest mark, which stand beside them",
    rows: [
      ["参赛项目", "评委1", "评委2", "评委3", "评委4", "评委5", "最高分", "最低分", "最后得分"],
      ["甲", 90, 95, 92, 88, 91, 95, 88, 91],
      ["乙", 85, 80, 88, 90, 84, 90, 80, 85.67],
      ["丙", 95, 96, 93, 90, 94, 96, 90, 94],
      ["丁", 80, 70, 82, 90, 79, 90, 70, 80.33],
    ],
    counts: "I",
    how: "mean",
    asks: ["unit"],
  },
  {
    name: "what each mark has lost stands beside it, and the total adds up the marks",
    rows: [
      ["科室", "质量（60分）", N, "纪律（40分）", N, "总分"],
      [N, "扣分", "得分", "扣分", "得分", N],
      ["内科", 3, 57, 1.5, 38.5, 95.5],
      ["外科", 5, 55, 0, 40, 95],
      ["儿科", 0, 60, 4, 36, 96],
    ],
    merges: ["B1:C1", "D1:E1", "A1:A2", "F1:F2"],
    counts: "CE",
    how: "weighted",
    asks: [],
  },
  {
    name: "a score that has lost all deductions beside it loses them no second time",
    rows: [
      ["科室", "考勤扣分", "卫生扣分", "得分"],
      ["一科", 1, 0.5, 98.5],
      ["二科", 0, 2, 98],
      ["三科", 3, 1, 96],
    ],
    counts: "D",
    how: "mean",
    asks: [],
  },
  {
    name: "a base of 100 with points taken and given: the total is theirs",
    rows: [
      ["单位", "基础分", "迟报扣分", "采用加分", "得分"],
      ["甲局", 100, 2, 5, 103],
      ["乙局", 100, 0, 1.5, 101.5],
      ["丙局", 100, 4, 0, 96],
      ["丁局", 100, 1, 3, 102],
    ],
    counts: "B",
    how: "sum",
    asks: [],
  },
  {
    // 甲: 0.4 × (60 + 25) + 0.6 × (64 + 28) = 34 + 55.2
    name: "halves of a year with sums of their own, weighted into the year",
    rows: [
      ["单位", "上半年", N, N, "下半年", N, N, "全年得分", "名次"],
      [N, "业务", "党建", "小计", "业务", "党建", "小计", N, N],
      ["甲局", 60, 25, 85, 64, 28, 92, 89.2, 1],
      ["乙局", 66, 20, 86, 60, 22, 82, 83.6, 3],
      ["丙局", 58, 29, 87, 69, 20, 89, 88.2, 2],
      ["丁局", 62, 21, 83, 55, 26, 81, 81.8, 4],
    ],
    merges: ["B1:D1", "E1:G1", "A1:A2", "H1:H2", "I1:I2"],
    counts: "DG",
    how: "weighted",
    asks: [],
  },
  {
    name: "a sum of everything before it is the total, whatever it is called",
    rows: [
      ["姓名", "1月", "2月", "3月", "4月", "累计积分"],
      ["张三", 5, 0, 12, 7, 24],
      ["李四", 2, 8, 3, 9, 22],
      ["王五", 11, 4, 0, 6, 21],
      ["赵六", 1, 1, 10, 3, 15],
    ],
    counts: "BCDE",
    how: "sum",
    asks: ["scale"],
  },
  {
    name: "places added up: the sum counts, and what was placed counts through it",
    rows: [
      ["县区", "增速（%）", "位次", "投资增长（%）", "位次", "位次之和", "综合位次"],
      ["东县", 8.1, 1, 3.2, 4, 5, 2],
      ["西县", 7.5, 2, 9.9, 1, 3, 1],
      ["南县", 5.2, 4, 6.1, 2, 6, 3],
      ["北县", 6.4, 3, 1.1, 5, 8, 4],
      ["中县", 4.9, 5, 5.5, 3, 8, 4],
    ],
    counts: "F",
    how: "mean",
    asks: ["rule", "scale"],
  },
  {
    // 2 a report, 4 a visit: marks, and the counts that make them
    name: "counts beside the marks that they make",
    rows: [
      ["单位", "信息报送", N, "走访", N, "合计得分"],
      [N, "篇数", "得分", "次数", "得分", N],
      ["甲局", 5, 10, 3, 12, 22],
      ["乙局", 8, 16, 2, 8, 24],
      ["丙局", 3, 6, 9, 36, 42],
      ["丁局", 9, 18, 1, 4, 22],
    ],
    merges: ["B1:C1", "D1:E1", "A1:A2", "F1:F2"],
    counts: "CE",
    how: "sum",
    asks: ["leftOut", "scale"],
  },
  {
    name: "a signature that nobody has given is no mark that is missing",
    rows: [
      ["姓名", "德", "能", "合计", "本人签字"],
      ["张三", 40, 45, 85, N],
      ["李四", 38, 50, 88, N],
      ["王五", 45, 41, 86, N],
    ],
    counts: "BC",
    how: "sum",
    asks: ["scale"],
  },
];

it.each(CASES)("$name", async ({ rows, merges, counts, how, asks }) => {
  const workbook = unseen({ Sheet1: rows }, merges ? { Sheet1: merges } : {});
  const { chosen, mapping, questions } = await propose(workbook);
  expect({
    counts: mapping!.indicators.map(({ at }) => at).join(""),
    points: mapping!.adjustments.map(({ at }) => at),
    how: chosen!.method.how,
    asks: questions.map(({ id }) => id),
  }).toEqual({ counts, points: rows[0]!.includes("基础分") ? ["C", "D"] : [], how, asks });
});

it("a total that comes out otherwise in most lines is asked about, and either answer grades", async () => {
  const rows: Rows = [
    ["单位", "业务(60%)", "党建(40%)", "总分"],
    ["甲局", 90, 80, 80.1],
    ["乙局", 70, 100, 75],
    ["丙局", 85, 60, 71.3],
    ["丁局", 60, 95, 74],
  ];
  const { questions } = await propose(unseen({ Sheet1: rows }));
  // 甲局: 90 × 0.6 + 80 × 0.4 = 86; 丁局: 60 × 0.6 + 95 × 0.4 = 74, as printed
  expect(questions.map(({ id, columns, cells }) => ({ id, columns, cells }))).toEqual([
    { id: "total", columns: ["B", "C", "D"], cells: ["D2"] },
  ]);
  expect(questions[0]!.text["zh-CN"]).toContain("4 行中有 3 行");
  expect(questions[0]!.text["zh-CN"]).toContain("甲局 表中 80.1，算得 86");
});

it("the sums of two halves are named by their halves", async () => {
  const { rows, merges } = CASES.find(({ counts }) => counts === "DG")!;
  const { mapping } = await propose(unseen({ Sheet1: rows }, { Sheet1: merges! }));
  expect(mapping!.indicators.map(({ name }) => name)).toEqual(["上半年", "下半年"]);
});

it("dealing with complaints is no complaint", async () => {
  const rows: Rows = [
    ["单位", "办结信访数", "群众信访数"],
    ["甲局", 30, 12],
    ["乙局", 18, 40],
    ["丙局", 25, 33],
  ];
  const { mapping } = await propose(unseen({ Sheet1: rows }));
  expect(mapping!.indicators.map(({ direction }) => direction)).toEqual(["higher", "lower"]);
});
