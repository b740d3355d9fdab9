import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { annualDepartment } from "../../src/templates/annualDepartment/annualDepartment";
import { sectionKpi } from "../../src/templates/sectionKpi/sectionKpi";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import type { Rows } from "../grading/office";
import { formRows, paper, read, report, sample, tableRows, type Graded } from "./papers";

const SETTINGS: Rows = [
  ["项目", "值"],
  ["方案名称", "市直部门年度考核方案"],
  ["考核年度", 2026],
  ["考核机构", "市考核办"],
];
const INDICATORS: Rows = [
  [
    ...["编码", "一级指标", "指标名称", "权重", "类别", "计分方法", "方向", "目标", "零分线"],
    ...["未达标", "单位分值", "计量单位", "评分标准", "分管领导", "责任人"],
  ],
  [
    ...["K1", "经济", "固定资产投资", 60, "A", "目标达成", "正向", 120, 60],
    ...[null, null, "亿元", "以统计局公布为准", "王五", "赵六"],
  ],
  ["K2", "经济", "能耗", 40, "B", "目标达成", "反向", 0.95, null, "不得分", null, "%"],
  ["K3", "安全", "事故", null, "C", "扣分", "反向", null, null, null, 0.5, "起"],
];
const GRADES: Rows = [
  ["等次", "下限"],
  ["优秀", 90],
  ["良好", 0],
];
/** At the start of the year: targets of some units, and no value of anybody. */
const BLANK: Rows = [
  ["单位", "K1", "目标:K1", "K2", "K3"],
  ["市发改委", null, 103.2, null, null],
  ["市交通局", null, null, null, null],
];

async function planned(data: Rows, sheets: Readonly<Record<string, Rows>> = {}): Promise<Graded> {
  const workbook = createMemoryWorkbook({
    方案: SETTINGS,
    指标: INDICATORS,
    等次: GRADES,
    数据: data,
    ...sheets,
  });
  const { grading, findings } = await prepareGrading(workbook, { isPlan: true });
  if (!grading) throw new Error(findings.map((each) => each.message("zh-CN")).join("\n"));
  return { workbook, grading };
}

it("is made before anybody has a value, which no other grading is", async () => {
  const graded = await planned(BLANK);
  expect((await prepareGrading(graded.workbook)).grading).toBeUndefined();
  expect((await prepareGrading(graded.workbook, { isDraft: true })).grading).toBeUndefined();
  const made = await report(graded, "task", { unit: "市发改委" });
  expect(made).toMatchObject({ state: "final", findings: [] });
  expect(read(made).filter((text) => text !== "")).toEqual([
    "市发改委2026年度目标责任书",
    "根据《市直部门年度考核方案》，市考核办与市发改委约定2026年度目标如下。",
  ]);
  expect(tableRows(made.blocks[1])).toEqual([
    ["维度", "指标", "权重（%）", "目标", "评分标准", "责任人"],
    [
      ...["经济", "固定资产投资", "60", "103.2亿元"],
      ...["目标达成，越高越好，零分线60；以统计局公布为准", "分管领导王五；赵六"],
    ],
    ["", "能耗", "40", "0.95%", "目标达成，越低越好，未达标不得分", ""],
    ["安全", "事故", "—", "—", "扣分，越低越好，每差一个单位扣0.5分", ""],
  ]);
  expect(formRows(made.blocks.at(-1))).toEqual([
    [
      "考核单位（盖章）：市考核办/负责人签字：/年　　月　　日",
      "责任单位（盖章）：市发改委/负责人签字：/年　　月　　日",
    ],
  ]);
  // Without a target of its own that of the indicator.
  const other = await report(graded, "task", { unit: "市交通局" });
  expect(tableRows(other.blocks[1])[1]![3]).toBe("120亿元");
});

it("is made of a scheme without errors alone", async () => {
  const workbook = createMemoryWorkbook({
    方案: SETTINGS,
    指标: INDICATORS.map((row, index) => {
      return index === 1 ? [...row.slice(0, 3), 50, ...row.slice(4)] : row;
    }),
    等次: GRADES,
    数据: BLANK,
  });
  const { grading, findings } = await prepareGrading(workbook, { isPlan: true });
  expect(grading).toBeUndefined();
  expect(findings.map((each) => each.message("zh-CN")).join()).toContain("90");
});

it("has targets that were changed on a page of their own, and tells rows that name nobody", async () => {
  const changes: Rows = [
    ["单位", "编码", "原值", "新值", "申请日期", "批复文号"],
    ["市发改委", "K1", 103.2, 98, "2026-06-30", "某政〔2026〕7号"],
    ["市教育局", "K1", 1, 2, "2026-06-30", "某政〔2026〕8号"],
    ["市交通局", "K9", 1, 2, "2026-06-30", "某政〔2026〕9号"],
  ];
  const graded = await planned(BLANK, { 目标调整: changes });
  const made = await report(graded, "task", { unit: "市发改委" });
  expect(made.blocks.slice(-3).map(({ kind }) => kind)).toEqual(["pageBreak", "heading", "table"]);
  expect(tableRows(made.blocks.at(-1))).toEqual([
    ["指标", "原目标", "新目标", "申请日期", "批复文号"],
    ["固定资产投资", "103.2", "98", "2026-06-30", "某政〔2026〕7号"],
  ]);
  expect(made.findings.map(({ message }) => message["zh-CN"])).toEqual([
    "目标调整!A3：数据表中没有单位“市教育局”，请改成数据表里的名称",
    "目标调整!B4：指标表中没有编码“K9”，请改正",
  ]);
  const other = await report(graded, "task", { unit: "市交通局" });
  expect(other.blocks.map(({ kind }) => kind)).not.toContain("pageBreak");
});

it("has the indicators of the class of a unit, with the measure in words of the office", async () => {
  const made = await report(await sample([], {}, sectionKpi), "task", { unit: "办公室" });
  const rows = tableRows(made.blocks[1]);
  expect(rows.map(([name]) => name)).toEqual([
    ...["指标", "工作质量", "服务水平", "决策能力", "团队合作", "创新能力", "自我发展"],
  ]);
  expect(rows[6]).toEqual([
    ...["自我发展", "15", "40学时"],
    "目标达成，越高越好；看参加培训和研究的情况，职业成长和业绩提升",
    "",
  ]);
});

it("never names another unit, and asks for one", async () => {
  const graded = await sample([], {}, annualDepartment);
  const { units } = graded.grading.read.data;
  const text = JSON.stringify(await report(graded, "task", { unit: units[0]! }));
  for (const other of units.slice(1)) expect(text).not.toContain(other);
  expect(await paper(graded, "task")).toContain("请指定单位");
});
