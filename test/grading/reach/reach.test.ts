import { nextGoal, type Goal } from "../../../src/grading/reach/goal";
import { reachOf } from "../../../src/grading/reach/reach";
import { reachSentences } from "../../../src/grading/reach/reachTexts";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { Grading } from "../../../src/grading/results/grading";
import { unitResult } from "../../../src/grading/results/unitResult";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { Rows } from "../office";

const GRADES: Rows = [
  ["等次", "下限"],
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["待改进", 0],
];
/** As in the design of 得分差距说明: 16 + 7.8 + 9 + 56.832 = 89.632. */
const INDICATORS: Rows = [
  [
    "编码",
    "指标名称",
    "权重",
    "计分方法",
    "方向",
    "目标",
    "零分线",
    "单位分值",
    "计量单位",
    "步长",
  ],
  ["K1", "任务完成率", "20%", "目标达成", "正向", 100, 60, null, null, 0.1],
  ["K2", "信息报送", "10%", "积分", null, null, null, 2, "篇", null],
  ["K3", "通报批评", "10%", "扣分", "反向", 0, null, 5, "次", null],
  ["K4", "专家评审", "60%", "直接评分", null, null, null, null, null, null],
];
const OWN = ["甲局", 92, 39, 2, 94.72] as const;
const REST: Rows = [
  ["乙局", 100, 50, 0, 98.11],
  ["丙局", 80, 20, 3, 70.5],
];

interface Book {
  readonly indicators?: Rows;
  readonly grades?: Rows;
  readonly data: Rows;
  readonly more?: Record<string, Rows>;
}

async function gradingOf({ indicators = INDICATORS, grades = GRADES, data, more = {} }: Book) {
  const codes = indicators.slice(1).map(([code]) => code!);
  const { grading, findings } = await prepareGrading(
    createMemoryWorkbook({
      方案: [
        ["项目", "值"],
        ["年度", 2026],
        ["名额算法", "分档"],
      ],
      指标: indicators,
      等次: grades,
      数据: [["单位", ...codes], ...data],
      ...more,
    }),
  );
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return grading;
}

const goalOf = (grading: Grading, unit: number): Goal => nextGoal(grading.appraisal, unit)!;

describe("the case of the design", () => {
  const graded = (row: readonly CellValue[]) => gradingOf({ data: [row, ...REST] });

  it("says every single change that is enough", async () => {
    const grading = await graded(OWN);
    const reach = await reachOf(grading, 0, goalOf(grading, 0));
    expect(reach.score).toBe(89.63);
    expect(reach.gap).toBe(0.37);
    expect(reachSentences(grading, reach, "zh-CN")).toEqual([
      "差 0.37 分：任务完成率由 92 提高到 92.8，或信息报送再多 2 篇，或通报批评少 1 次，或专家评审由 94.72 提高到 95.33。",
      "按其他单位数据不变推算。",
    ]);
    expect(reachSentences(grading, reach, "en-US").join()).not.toMatch(/[，。：]/);
  });

  // By grading each: one step less is not enough, and the scores are those of the design.
  it.each([
    [["甲局", 92, 40, 2, 94.72], 89.83, "良好"],
    [["甲局", 92, 41, 2, 94.72], 90.03, "优秀"],
    [["甲局", 92, 39, 1, 94.72], 90.13, "优秀"],
    [["甲局", 92.7, 39, 2, 94.72], 89.98, "良好"],
    [["甲局", 92.8, 39, 2, 94.72], 90.03, "优秀"],
    [["甲局", 92, 39, 2, 95.32], 89.99, "良好"],
    [["甲局", 92, 39, 2, 95.33], 90, "优秀"],
  ] as const)("%j is %s, %s", async (row, score, grade) => {
    const result = unitResult(await graded(row), 0);
    expect([result.score, result.grade]).toEqual([score, grade]);
  });
});

describe("a grade with one place", () => {
  const book = (value: number): Book => ({
    indicators: [
      ["编码", "指标名称", "权重"],
      ["K1", "任务", "20%"],
      ["K2", "其他", "80%"],
    ],
    grades: [
      ["等次", "下限", "名额"],
      ["优秀", 90, 1],
      ["良好", 80, null],
      ["合格", 60, null],
      ["待改进", 0, null],
    ],
    data: [
      ["甲", 92, 92.125],
      ["乙", value, 92.375],
      ["丙", 80, 80],
      ["丁", 70, 70],
      ["戊", 60, 70],
    ],
  });

  it("must be won firmly: at the same score it stays open", async () => {
    const grading = await gradingOf(book(88));
    const reach = await reachOf(grading, 1, goalOf(grading, 1));
    const [first] = reach.changes;
    expect(first).toMatchObject({ of: { index: 0 }, from: 88, to: 92, score: 92.3 });
    expect(reachSentences(grading, reach, "zh-CN")[0]).toContain(
      "须超过 甲 92.10；同分 92.10 仍为待研究：任务由 88 提高到 92",
    );
    expect(unitResult(await gradingOf(book(91)), 1)).toMatchObject({
      score: 92.1,
      grade: "待研究",
    });
    expect(unitResult(await gradingOf(book(92)), 1)).toMatchObject({ score: 92.3, grade: "优秀" });
  });

  it("and a place in the class can be wanted as well", async () => {
    const grading = await gradingOf(book(88));
    const reach = await reachOf(grading, 2, { kind: "place", place: 2 });
    // 乙 has 91.50; 丙 needs 80 × 20 % + x × 80 % to reach it: x = 94.375.
    expect(reach.changes).toMatchObject([{ of: { index: 1 }, to: 94.369 }]);
    expect(reach.inVain).toMatchObject([{ of: { index: 0 }, to: 100, score: 84 }]);
    expect((await reachOf(grading, 0, { kind: "place", place: 1 })).isReached).toBe(true);
  });
});

describe("rules whose score turns", () => {
  const range = (value: number): Book => ({
    indicators: [
      ["编码", "指标名称", "权重", "计分方法", "方向", "目标", "目标上界", "零分线"],
      ["K1", "区间", "50%", "目标达成", "区间", 40, 60, 40],
      ["K2", "其他", "50%", "直接评分", null, null, null, null],
    ],
    data: [
      ["甲", value, 85],
      ["乙", 50, 100],
    ],
  });

  // 85 × 50 % = 42.5, so the range has to give 95: at most 2 of 40 outside of it.
  it.each([
    [20, 38],
    [85, 62],
  ])("%s goes to %s, into the range from its side", async (value, to) => {
    const grading = await gradingOf(range(value));
    const [change] = (await reachOf(grading, 0, { kind: "grade", band: 0 })).changes;
    expect(change).toMatchObject({ of: { index: 0 }, from: value, to, score: 90 });
  });

  it("a ladder that goes up and down is searched on both sides", async () => {
    const grading = await gradingOf({
      indicators: [
        ["编码", "指标名称", "权重", "计分方法", "分档标准"],
        ["K1", "次数", "100%", "分档", "0:60；5:95；8:70；12:92"],
      ],
      data: [
        ["甲", 9],
        ["乙", 6],
      ],
    });
    const [change] = (await reachOf(grading, 0, { kind: "grade", band: 0 })).changes;
    expect(change).toMatchObject({ from: 9, to: 7, score: 95 });
  });
});

const LEDGER: Rows = [
  ["单位", "项目编号", "事项", "类型", "级别", "分值", "日期", "文号"],
  ["甲局", "B1", "获市级表彰", "表彰", "市级", 0.5, "2026-06-18", "某发〔2026〕12号"],
  ["甲局", "D1", "通报", "通报", null, -1, "2026-06-18", "某发〔2026〕13号"],
];

test("rows of 加减分 count as well: a deduction fewer, a bonus more", async () => {
  const grading = await gradingOf({ data: [OWN, ...REST], more: { 加减分: LEDGER } });
  const reach = await reachOf(grading, 0, goalOf(grading, 0));
  // 89.63 + 0.50 − 1.00 = 89.13.
  expect(reach.score).toBe(89.13);
  const ledger = reach.changes.filter(({ of }) => of.kind === "ledger");
  expect(ledger).toMatchObject([
    { of: { title: "获市级表彰" }, to: 2, score: 90.13 },
    { of: { title: "通报" }, to: 1, score: 90.13 },
  ]);
  expect(reachSentences(grading, reach, "zh-CN")[0]).toContain(
    "获市级表彰再多 2 项，或通报少 1 次",
  );
});

test("a veto is named, and nothing is advised", async () => {
  const vetoes: Rows = [
    ["单位", "事项", "效果", "参数", "依据", "日期"],
    ["甲局", "安全生产", "一票否优", null, "某安〔2026〕5号", "2026-03-02"],
  ];
  const grading = await gradingOf({ data: [OWN, ...REST], more: { 否决: vetoes } });
  const reach = await reachOf(grading, 0, { kind: "grade", band: 0 });
  expect(reach.changes).toEqual([]);
  expect(reachSentences(grading, reach, "zh-CN").join()).toMatch(
    /^因.*（安全生产，依据某安〔2026〕5号），提高任何指标都不改变等次。$/,
  );
});

test("what others judge is left out unless it is asked for", async () => {
  const indicators = INDICATORS.map((row) =>
    row.map((cell) => (cell === "专家评审" ? "群众满意度" : cell)),
  );
  const grading = await gradingOf({ indicators, data: [OWN, ...REST] });
  const goal = goalOf(grading, 0);
  expect((await reachOf(grading, 0, goal)).judged).toEqual([3]);
  expect((await reachOf(grading, 0, goal)).changes).toHaveLength(3);
  expect((await reachOf(grading, 0, goal, true)).changes).toHaveLength(4);
});

test("what cannot be enough says how far it comes", async () => {
  const grading = await gradingOf({ data: [["甲局", 70, 10, 2, 70], ...REST] });
  const reach = await reachOf(grading, 0, { kind: "grade", band: 0 });
  expect(reach.changes).toEqual([]);
  // 5 + 2 + 9 + 60 = 76.00 with full marks from the experts.
  expect(reachSentences(grading, reach, "zh-CN").join()).toContain("专家评审提到满分也只到 76.00");
});
