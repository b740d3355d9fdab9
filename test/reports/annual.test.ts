import { storeSeal } from "../../src/grading/seal/seal";
import { verifySeal } from "../../src/grading/seal/verifySeal";
import { shownText } from "../../src/reports/data/text";
import { civilServant } from "../../src/templates/civilServant/civilServant";
import { countyAbc } from "../../src/templates/countyAbc/countyAbc";
import { graded, type Office, type Rows } from "../grading/office";
import { type Book, describeBooks } from "./books";
import { DATE, piecesOf, read, report, sample, tableRows } from "./papers";

const SAMPLE = sample();

/** docs/reports.md, 年度报告: the template annual-department as it is delivered. */
it("says of the delivered sample, word for word, what was worked out by hand", async () => {
  const made = await report(await SAMPLE, "annual");
  expect(made.state).toBe("review");
  expect(read(made)).toEqual([
    "2026年度政府部门绩效考核报告",
    "一、引言",
    "根据《政府部门年度绩效考核》方案，〔考核机构〕对12个单位2026年度工作进行了考核。现将结果报告如下。",
    "二、考核目标",
    "考核设5个维度15项指标，各维度权重20%，定量3项、定性12项；统计3项、专家9项、问卷3项。",
    "三、考核方法",
    "专家评分60份，每项去1个最高分和1个最低分；问卷36项次，共发出3600份、有效3519份。缺项1处（市人社局节约成本），按本类平均85.45计；不适用1处（市档案馆优化服务），6.67%权重分给其他指标。核减9处，涉及6个单位，原因：佐证不足4处、台账缺两项3处、一个项目延期2处。",
    "总分保留2位小数，四舍五入。等次按分数线确定，不设名额。",
    "四、考核结果",
    "（一）总体。建议等次为：优秀2个（市民政局、市发改委），良好8个（市交通局、市公安局、市财政局、市教育局、市科技局、市文旅局、市档案馆、市人社局），合格1个（市住建局），待改进1个（市信访局）。市交通局94.38分，达到优秀分数线，因一票否优（安全生产责任事故），评为良好。平均85.86分，中位数88.78分；最高95.46分（市民政局），最低58.70分（市信访局），相差36.76分；8个单位高于平均分。市科技局、市文旅局同为88.24分，并列第7名。加分1项2分，扣分1项1分。",
    "（二）分维度。按平均得分率，公众满意度89.40%最高，完成情况82.24%最低。完成情况各单位差距最大，最高与最低相差53.83个百分点。",
    "（三）分类别。没有分类，不作类别比较。",
    "（四）与上年。没有上年数据，不作比较。",
    "五、问题分析",
    "完成情况是共性短板，平均得分率82.24%。项目推进进度平均得分率75.63%，为各项最低，2个单位低于60%（市住建局、市信访局）。市信访局58.70分，居末位，完成情况、改革创新得分率低于60%。市住建局73.27分，居第11位。",
    "六、改进建议",
    "市住建局、市信访局对照反馈单报送整改措施。各单位重点改进项目推进进度。对结果有异议的，向考核办书面提出。",
    "〔发文机关〕",
    "2026年12月31日",
  ]);
});

it("has the indicators, the scores, the bands and what the numbers can be held against", async () => {
  const { grading, workbook } = await SAMPLE;
  const { attachments } = await report({ grading, workbook }, "annual");
  expect(attachments.map(({ title }) => title)).toEqual([
    "指标和权重",
    "得分总表",
    "等次标准",
    "方案指纹和检查结论",
  ]);
  const [indicators, scores, bands] = attachments
    .slice(0, 3)
    .map(({ blocks }) => tableRows(blocks[0]));
  expect(indicators).toHaveLength(1 + 15);
  // A third of a fifth.
  expect(indicators![1]![2]).toBe("6.67");
  expect(scores![1]!.slice(0, 2)).toEqual(["1", "市民政局"]);
  expect(scores![1]).toEqual(expect.arrayContaining(["18.77", "93.46", "2.00", "95.46", "优秀"]));
  expect(bands!.slice(1)).toEqual([
    ["优秀", "90（含）分以上", "—", "—"],
    ["良好", "80（含）—90分", "—", "—"],
    ["合格", "60（含）—80分", "—", "—"],
    ["待改进", "60分以下", "—", "—"],
  ]);
  const levels = (level: string) => grading.findings.filter((each) => each.level === level).length;
  expect(textsIn(attachments[3]!.blocks)).toEqual([
    `方案指纹：${grading.fingerprint.slice(0, 8)}。`,
    "核验码：没有封存。",
    `检查结论：没有错误，提醒${levels("warning")}条，提示${levels("info")}条。`,
  ]);
});

it("prints the code of the seal, and none that does not hold any more", async () => {
  const { grading, workbook } = await sample();
  await storeSeal(workbook, undefined, DATE);
  const sealed = await report({ grading, workbook }, "annual");
  const [code] = piecesOf(sealed).filter((each) => each.kind === "code" && each.from === "seal");
  expect(code).toHaveProperty("text", (await verifySeal(workbook))!.code);
  const { values } = await workbook.cells.read("数据");
  await workbook.cells.write("数据", values.length - 1, 0, [["后加的局"]]);
  const changed = await report({ grading, workbook }, "annual");
  expect(textsIn(changed.attachments[3]!.blocks)[1]).toBe(
    "核验码：封存后有改动，不印核验码；请先核对改动。",
  );
});

it("compares classes, and speaks of each on its own", async () => {
  const text = read(await report(await sample([], {}, countyAbc), "annual")).join("\n");
  expect(text).toContain(
    "市直部门：考核设4个维度20项指标，权重为改革创新30%、从严治党与机关建设30%、重点专项（归类为示例）20%、社会事务专项（归类为示例）20%，定量15项、定性5项；另有限制性指标6项。",
  );
  expect(text).toContain("红旗不超过应参加考核数的20%，先进不超过应参加考核数的40%");
  // 90.02, 89.65, 93.33: 93.33 − 89.65 = 3.68.
  expect(text).toContain(
    "（三）分类别。一类县市区平均90.02分，二类县市区平均89.65分，市直部门平均93.33分，最高与最低相差3.68分。",
  );
  const persons = read(await report(await sample([], {}, civilServant), "annual")).join("\n");
  expect(persons).toContain("缺项1处（示例人员K研究成果的影响力），15.00%权重分给其他指标。");
  // Nobody of persons is named as last, and no veto of theirs.
  expect(persons).not.toMatch(/居末位|党纪|警告/);
});

const YEAR: Rows = [["考核年度", 2026]];

/** Each by hand from docs/reports.md and the numbers in the row. */
const BOOKS: readonly Book[] = [
  {
    name: "one unit and one indicator",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1"],
        ["甲局", 85],
      ],
    },
    says: [
      "考核设1项指标，权重100%。",
      "没有评分和问卷记录。",
      "只有1个单位，不作比较。",
      "（二）分维度。单位太少，不作维度比较。",
      "单位太少，不作问题分析。",
    ],
    never: [/平均|末位/],
  },
  {
    name: "an office that says nothing of the year",
    office: {
      data: [
        ["单位", "K1"],
        ["甲局", 85],
        ["乙局", 75],
      ],
    },
    says: ["〔考核年度〕年度考核报告", "只有2个单位，不作比较。"],
  },
  {
    name: "no decimals, places by number and a class that has others",
    office: {
      settings: [...YEAR, ["小数位数", 0], ["名额算法", "分档"], ["修约规则", "四舍六入五成双"]],
      grades: [
        ["等次", "下限", "名额", "名额:二类", "条件"],
        ["优秀", 90, 1, 2, "K1≥91"],
        ["良好", 0, null, null, null],
      ],
      data: [
        ["单位", "类别", "K1"],
        ["甲局", "一类", 95],
        ["乙局", "一类", 92],
        ["丙局", "一类", 70],
        ["丁局", "二类", 93],
      ],
    },
    says: [
      "总分取整数，四舍六入五成双。名额按分档计算，小数舍去：优秀每类1个。部分类别的名额另有规定。",
      // (95 + 92 + 70) ÷ 3 = 85.67.
      "（三）分类别。一类平均86分。二类：本类只有1个单位，不作比较。",
    ],
  },
  {
    name: "points of persons without full marks",
    office: {
      settings: [...YEAR, ["计分制", "分值制"]],
      indicators: [
        ["编码", "指标名称", "权重", "计分方法", "单位分值"],
        ["K1", "办件", null, "积分", 2],
        ["K2", "信息", null, "积分", 1],
      ],
      data: [
        ["姓名", "K1", "K2"],
        ["张三", 40, 10],
        ["李四", 30, 20],
        ["王五", 20, 30],
      ],
    },
    says: [
      "考核设2项指标。",
      "（二）分维度。指标没有满分，不作维度比较。",
      "指标没有满分，不作问题分析。",
    ],
  },
  {
    name: "one indicator of three units",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1"],
        ["甲局", 95],
        ["乙局", 85],
        ["丙局", 75],
      ],
    },
    says: ["（二）分维度。只有一个维度，不作维度比较。", "总评平均得分率85.00%。"],
  },
  {
    name: "several gaps of one policy",
    office: {
      settings: [...YEAR, ["缺项处理", "计零"]],
      data: [
        ["单位", "K1"],
        ["甲局", 85],
        ["乙局", "缺"],
        ["丙局", "缺"],
      ],
    },
    says: ["缺项2处（乙局总评、丙局总评），按零分计。"],
  },
  {
    name: "places of last year for two alone",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1", "上年名次"],
        ["甲局", 95, 2],
        ["乙局", 90, 1],
        ["丙局", 70, null],
      ],
    },
    says: ["（四）与上年。有上年名次的太少，不作比较。"],
  },
  {
    name: "claims, some without a reason, some confirmed in full",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1", "自报:K1", "核减原因:K1"],
        ["甲局", 85, 90, "佐证不足"],
        ["乙局", 80, 82, null],
        ["丙局", 70, 70, null],
      ],
    },
    says: ["核减2处，涉及2个单位，原因：佐证不足1处、没有写原因1处。"],
  },
];

describeBooks(BOOKS, async (office) =>
  read(await report(await graded(office), "annual")).join("\n"),
);

/** Sixty indicators of ten marks each, twenty in each of three dimensions. */
it("holds sixty indicators", async () => {
  const codes = Array.from({ length: 60 }, (_, index) => `K${index + 1}`);
  const office: Office = {
    settings: [...YEAR, ["计分制", "分值制"], ["总满分", 600]],
    indicators: [
      ["编码", "一级指标", "指标名称", "满分"],
      ...codes.map((code, index) => [code, `维度${"甲乙丙"[index % 3]}`, `指标${code}`, 10]),
    ],
    grades: [
      ["等次", "下限"],
      ["优秀", 500],
      ["良好", 0],
    ],
    data: [
      ["单位", ...codes],
      ...["甲局", "乙局", "丙局"].map((name) => [name, ...codes.map(() => 9)]),
    ],
  };
  const made = await report(await graded(office), "annual");
  expect(read(made)[4]).toBe("考核设3个维度60项指标，各维度满分200分。");
  const table = tableRows(made.attachments[0]!.blocks[0]);
  expect(table).toHaveLength(61);
  expect(table[0]![2]).toBe("满分");
  expect(table[60]!.slice(0, 3)).toEqual(["维度丙", "指标K60", "10"]);
});

function textsIn(blocks: Awaited<ReturnType<typeof report>>["blocks"]): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [shownText(block.text)] : []));
}
