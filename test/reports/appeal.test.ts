import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { resultSheet } from "../../src/grading/results/resultSheet";
import { KINDS } from "../../src/reports/kinds";
import { readReportFacts } from "../../src/reports/facts/reportFacts";
import { graded, type Office, type Rows } from "../grading/office";
import { type Book, describeBooks } from "./books";
import { DATE, paper, read, report, sample, tableRows, type Graded } from "./papers";

/** The workbook with its results written, graded again. */
async function written({ workbook, grading }: Graded): Promise<Graded> {
  await workbook.sheets.render([resultSheet(grading, { date: DATE, version: "1" }, "values")]);
  const again = await prepareGrading(workbook);
  return { workbook, grading: again.grading! };
}

const YEAR: Rows = [["考核年度", 2026]];

async function textOf(office: Office, unit: string): Promise<string> {
  return read(await report(await graded(office), "appeal", { unit })).join("\n");
}

/** docs/reports.md, 申诉复核单: 市公安局 of the delivered sample, each number by hand. */
it("says of the delivered sample, word for word, how its result came about", async () => {
  const made = await report(await written(await sample()), "appeal", { unit: "市公安局" });
  const text = read(made);
  expect(text).toEqual([
    "市公安局2026年度绩效考核申诉复核单",
    expect.stringMatching(/^申诉事项：\s+收到日期：\s+$/),
    "一、原结果",
    "原结果89.99分，建议等次良好，列第4名；距优秀分数线差0.01分。",
    "二、计算路径",
    "三、依据",
    "任务完成率：实际97，目标100，零分线60，得92.50，权重6.67%，计6.17分。项目推进进度：实际95，目标100，零分线60，得87.50，权重6.67%，计5.83分。",
    "自报→核定2处：节约成本87→84，佐证不足，影响0.20分；任务落实95→94，台账缺两项，影响0.07分；若不核减，总分为90.25分。",
    // (76 × 100 + 15 × 80 + 5 × 60 + 2 × 30) ÷ 98 = 93.469…, then 9140 ÷ 98 and 9120 ÷ 98.
    "改革结果：专家5份，去1个最高分和1个最低分，均值85.00。工作态度：满意76票、基本满意15票、一般5票、不满意2票，有效98票，折算93.47分。服务态度：满意75票、基本满意16票、一般5票、不满意2票，有效98票，折算93.27分。民意响应：满意74票、基本满意17票、一般5票、不满意2票，有效98票，折算93.06分。",
    "四、加减分",
    "加减分、否决：无。",
    "五、否决",
    "无。",
    "六、修约和等次",
    // (1070 + 27420 ÷ 98) ÷ 15 = 89.98639455…
    "各项加权合计89.986394…，四舍五入保留2位，为89.99分；89.99分未达到90（含）分，为良好。",
    "建议等次良好。在12个单位中列第4名，上一名93.99分。",
    "七、复核",
    "复核：按现有数据重算，与原结果一致。",
    "八、复核意见",
    ...["\u3000", "\u3000", "\u3000"],
    expect.stringMatching(/^经办：\s+审核：\s+负责人：\s+日期：\s+$/),
  ]);
  const table = tableRows(made.blocks.find(({ kind }) => kind === "table"));
  expect(table[0]).toEqual(["指标", "原始值", "计分方法", "得分", "权重", "加权分"]);
  // 100 × (97 − 60) ÷ 40 = 92.5; a third of a fifth of it is 6.1666….
  expect(table[1]).toEqual(["任务完成率", "97", "目标达成", "92.50", "6.67%", "6.17"]);
  expect(table[4]).toEqual(["节约成本", "84", "直接评分", "84.00", "6.67%", "5.60"]);
  expect(table[13]).toEqual(["工作态度", "93.47", "直接评分", "93.47", "6.67%", "6.23"]);
  expect(table.at(-1)).toEqual(["合计", "", "", "", "", "89.99"]);
});

it("names no other unit, not even in what figures come from", async () => {
  const open = await sample();
  const { units } = open.grading.read.data;
  for (const unit of units) {
    const json = JSON.stringify(await report(open, "appeal", { unit }));
    expect(units.filter((other) => json.includes(other))).toEqual([unit]);
  }
});

it("tells rows that count and do not, a veto with basis and date, and what has no mark", async () => {
  const open = await sample();
  const of = async (unit: string): Promise<string> =>
    read(await report(open, "appeal", { unit })).join("\n");
  expect(await of("市民政局")).toContain(
    "加分：养老服务改革获省级表彰（示例〔2026〕12号）2分，计入。加分：养老服务改革获市级表彰（示例〔2026〕3号）1分，不计入：同一事项按最高级计一次。合计加分2分，扣分0分。",
  );
  // 93.46 + 2.
  expect(await of("市民政局")).toContain("为93.46分，加分2分，扣分0分，总分为95.46分；");
  expect(await of("市交通局")).toContain(
    "安全生产责任事故：一票否优，依据：示例安委〔2026〕5号，认定日期：2026-08-15。等次由优秀降为良好。",
  );
  expect(await of("市人社局")).toContain("节约成本未报，按85.45计。");
  // A third of a fifth goes to the two others of its group: 10% each; the printed items come to 84.96.
  expect(await of("市档案馆")).toContain("优化服务不适用，6.67%权重分给其他指标。");
  expect(await of("市档案馆")).toContain(
    "表中各项加权分相加为84.96分，与合计相差0.01分，因为只对合计取整；",
  );
});

it("names the cell of a result that was changed by hand, and does not call it the old result", async () => {
  const open = await written(await sample());
  const { values, area } = await open.workbook.cells.read("结果");
  const row = values.findIndex((cells) => cells.includes("市公安局"));
  const column = values.find((cells) => cells.includes("总分"))!.indexOf("总分");
  await open.workbook.cells.write("结果", row + area.row, column + area.column, [[90.5]]);
  const text = read(await report(open, "appeal", { unit: "市公安局" })).join("\n");
  expect(text).toMatch(
    /复核：按现有数据重算，与结果表不一致：结果![A-Z]+\d+现为90.5，重算为89.99。/,
  );
  expect(text).toContain("按现有数据重算89.99分，建议等次良好");
  expect(text).not.toContain("原结果89.99");
  const other = read(await report(open, "appeal", { unit: "市教育局" })).join("\n");
  expect(other).toContain("复核：按现有数据重算，与原结果一致。");
});

const ONE: Rows = [
  ["单位", "K1"],
  ["甲局", 95],
];

/** Each by hand. */
const BOOKS: readonly Book[] = [
  {
    name: "one unit has no place, and no results to compare with",
    office: { settings: YEAR, data: ONE },
    says: ["原结果95.00分，建议等次优秀。", "工作簿没有结果表", "95.00分达到90（含）分，为优秀。"],
    never: [/列第|上一名/],
  },
  {
    name: "no grade: 不确定等次",
    office: {
      settings: YEAR,
      data: [
        ["单位", "状态", "状态原因", "K1"],
        ["甲局", "不确定等次", "新成立", null],
        ["乙局", null, null, 90],
      ],
    },
    says: ["参加考核，不确定等次（新成立）。", "二、复核\n", "三、复核意见"],
    never: [/计算路径|原结果\d/],
  },
  {
    name: "decided otherwise",
    office: {
      settings: YEAR,
      data: [...ONE, ["乙局", 85]],
      results: [
        ["单位", "建议等次", "审定等次", "审定理由"],
        ["甲局", "优秀", "良好", "会议研究"],
      ],
    },
    says: ["等次良好，列第1名", "95.00分达到90（含）分，为优秀。"],
  },
  {
    // One place for two equal scores.
    name: "pending",
    office: {
      settings: [...YEAR, ["名额算法", "分档"]],
      grades: [
        ["等次", "下限", "名额比例"],
        ["优秀", 90, "50%"],
        ["良好", 80, null],
      ],
      data: [
        ["单位", "K1"],
        ["甲局", 93.5],
        ["乙局", 93.5],
        ["丙局", 85],
      ],
    },
    says: ["优秀名额1个，本单位与其他单位得分相同，提请研究。", "等次待研究（优秀/良好）"],
    never: [/乙局|丙局/],
  },
  ...(
    [
      ["定为末等", null, "一票否决，依据：某文，认定日期：2026-05-06。等次由优秀降为待改进。"],
      ["一票否优", null, "一票否优，依据：某文，认定日期：2026-05-06。等次由优秀降为良好。"],
      ["降档", 2, "降低等次，依据：某文，认定日期：2026-05-06。等次由优秀降为合格。"],
      ["得分清零", null, "得分清零，依据：某文，认定日期：2026-05-06。等次没有因此变动。"],
      ["封顶", 70, "得分封顶，依据：某文，认定日期：2026-05-06。等次没有因此变动。"],
    ] as const
  ).map(([effect, parameter, says]) => ({
    name: `veto: ${effect}`,
    office: {
      settings: YEAR,
      data: [...ONE, ["乙局", 85], ["丙局", 75]],
      vetoes: [
        ["单位", "事项", "效果", "参数", "依据", "日期"],
        ["甲局", "事故", effect, parameter, "某文", "2026-05-06"],
      ],
    },
    says: [
      `事故：${says}`,
      ...(effect === "封顶" ? ["，为95.00分，总分按上限、下限或否决计70.00分；"] : []),
      ...(effect === "得分清零" ? ["，为95.00分，总分按上限、下限或否决计0.00分；"] : []),
    ],
  })),
  {
    // 90 × 1.1 = 99.
    name: "a coefficient of the unit",
    office: {
      settings: YEAR,
      data: [
        ["单位", "难度系数", "K1"],
        ["甲局", 1.1, 90],
        ["乙局", null, 85],
      ],
    },
    says: ["各项加权合计乘系数1.1，为99，四舍五入保留2位，为99.00分；"],
    never: [/相差/],
  },
  {
    // 33.335 and 33.335 are 33.34 each under 逐项: 66.68.
    name: "items rounded one by one",
    office: {
      settings: [...YEAR, ["取整方式", "逐项"]],
      indicators: [
        ["编码", "指标名称", "权重"],
        ["K1", "任务", "50%"],
        ["K2", "服务", "50%"],
      ],
      data: [
        ["单位", "K1", "K2"],
        ["甲局", 66.67, 66.67],
      ],
    },
    says: ["各项加权分先四舍五入保留2位再相加，为66.68分；"],
  },
  {
    // The incident takes 3 points: 95 − 3.
    name: "a constraint takes points",
    office: {
      settings: YEAR,
      indicators: [
        ["编码", "指标名称", "权重", "类别", "计分方法", "单位分值"],
        ["K1", "总评", "100%", null, null, null],
        ["C1", "通报批评", null, "C", "扣分", 3],
      ],
      data: [
        ["单位", "K1", "C1"],
        ["甲局", 95, 1],
        ["乙局", 85, 0],
      ],
    },
    says: ["扣分：通报批评（限制性指标）3分，计入。合计加分0分，扣分3分。", "总分为92.00分"],
  },
  {
    // 105 of 100 could not have been scored.
    name: "a claim beyond what can be scored",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1", "自报:K1", "核减原因:K1"],
        ["甲局", 95, 105, "超出满分"],
        ["乙局", 85, 85, null],
      ],
    },
    says: ["自报→核定1处：总评105→95，超出满分；自报值超出可计分的范围，不能推算。"],
  },
];

describeBooks(BOOKS, (office) => textOf(office, "甲局"));

it("lists neither means of two raters nor votes of nine", async () => {
  const office: Office = {
    settings: [...YEAR, ["票值:满意", 100], ["票值:一般", 60]],
    indicators: [
      ["编码", "指标名称", "权重"],
      ["K1", "专家评价", "50%"],
      ["K2", "群众评价", "50%"],
    ],
    data: [["单位"], ["甲局"]],
    more: {
      评分: [
        ["单位", "编码", "来源", "评委", "评分", "票:满意", "票:一般", "有效"],
        ["甲局", "K1", "专家", "一号", 91, null, null, null],
        ["甲局", "K1", "专家", "二号", 87, null, null, null],
        ["甲局", "K2", "群众", null, null, 7, 2, 9],
      ],
    },
  };
  const text = await textOf(office, "甲局");
  expect(text).toContain("专家评价：专家评价人数不足，不列。群众评价：评价人数不足，不列。");
  expect(text).not.toMatch(/91|87|7票/);
});

it("is for one unit, and its file is named after it", async () => {
  const open = await sample();
  expect(await paper(open, "appeal")).toMatch(/请指定单位/);
  const facts = await readReportFacts(open.workbook, open.grading);
  expect(KINDS.appeal.fileName(facts)).toBe("复核单");
});
