import { graded, type Office, type Rows } from "../grading/office";
import { type Book, describeBooks } from "./books";
import { read, report, sample, tableRows } from "./papers";

const YEAR: Rows = [["考核年度", 2026]];

async function textOf(office: Office): Promise<string> {
  return read(await report(await graded(office), "briefing")).join("\n");
}

it("tells the meeting of the delivered sample what was done, found and asked", async () => {
  const made = await report(await sample(), "briefing");
  expect(read(made)).toEqual([
    "2026年度考核情况汇报",
    "一、考核工作开展情况",
    "根据《政府部门年度绩效考核》方案，〔考核机构〕对12个单位2026年度工作进行了考核。",
    "加减分和否决的认定期间为2026年1月1日至2026年12月31日。",
    "工作簿没有收表记录。",
    // Twelve panels of five, 12 × 3 surveys; the valid ones are those of docs/reports.md, 年度报告.
    "收到评分60份；测评36项次，有效3519票。",
    "核定与自报不同9处，涉及6个单位。缺项1处，不适用1处，按方案处理。",
    "数据检查没有错误和提醒。",
    "二、得分与建议等次",
    "建议等次为：优秀2个（市民政局、市发改委），良好8个（市交通局、市公安局、市财政局、市教育局、市科技局、市文旅局、市档案馆、市人社局），合格1个（市住建局），待改进1个（市信访局）。平均85.86分，中位数88.78分；最高95.46分（市民政局），最低58.70分（市信访局），相差36.76分；8个单位高于平均分。",
    "三、提请研究的事项",
    "（一）市交通局：安全生产责任事故：一票否优，依据：示例安委〔2026〕5号，认定日期：2026-08-15。等次由优秀降为良好。",
    "（二）市住建局：扣分：督办事项逾期（示例督〔2026〕21号）1分，计入。",
    "四、请示事项",
    "以上得分和建议等次，提请会议审定。",
    "〔发文机关〕",
    "2026年12月31日",
  ]);
  const [table, ...more] = made.blocks.filter(({ kind }) => kind === "table");
  expect(more).toEqual([]);
  expect(tableRows(table).slice(0, 3)).toEqual([
    ["序号", "单位", "总分", "建议等次", "名次"],
    ["1", "市民政局", "95.46", "优秀", "1"],
    ["2", "市交通局", "94.38", "良好", "2"],
  ]);
});

const GRADES: Rows = [
  ["等次", "下限", "名额比例"],
  ["优秀", 90, "50%"],
  ["良好", 80, null],
  ["合格", 60, null],
];

/** Each by hand. */
const BOOKS: readonly Book[] = [
  {
    // Half of three is one place for two equal scores.
    name: "a tie with both outcomes",
    office: {
      settings: [...YEAR, ["名额算法", "分档"]],
      grades: GRADES,
      data: [
        ["单位", "K1"],
        ["甲局", 93.5],
        ["乙局", 93.5],
        ["丙局", 82],
      ],
    },
    says: [
      "甲局、乙局得分相同（93.50分），优秀名额余1个：进入名额的为优秀，未进入的为良好，请研究。",
      "（二）甲局、乙局的等次待研究，提请会议研究确定。",
    ],
  },
  {
    name: "the same tie, one of the two decided",
    office: {
      settings: [...YEAR, ["名额算法", "分档"]],
      grades: GRADES,
      data: [
        ["单位", "K1"],
        ["甲局", 93.5],
        ["乙局", 93.5],
        ["丙局", 82],
      ],
      results: [
        ["单位", "建议等次", "审定等次", "审定理由"],
        ["甲局", "待研究（优秀/良好）", "优秀", "会议研究"],
      ],
    },
    says: ["甲局、乙局得分相同", "（二）乙局的等次待研究，提请会议研究确定。"],
    // A decision among the grades that a tie leaves open departs from nothing.
    never: [/拟定/],
  },
  {
    name: "a decision that departs, with and without its reason",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1"],
        ["甲局", 95],
        ["乙局", 85],
      ],
      results: [
        ["单位", "建议等次", "审定等次", "审定理由"],
        ["甲局", "优秀", "良好", "群众反映强烈"],
        ["乙局", "良好", "合格", null],
      ],
    },
    says: [
      "（一）甲局：建议优秀，拟定良好，理由：群众反映强烈。",
      "（二）乙局：建议良好，拟定合格，没有写理由。",
      "各单位等次已审定，请会议确认。",
    ],
  },
  {
    name: "nothing to weigh, no period, no claims, files of two of three",
    office: {
      data: [
        ["单位", "K1", "来源文件"],
        ["甲局", 95, "甲.xlsx 第2行"],
        ["乙局", 85, "乙.xlsx 第2行"],
        ["丙局", 75, null],
      ],
    },
    says: [
      "收到2个单位的数据文件，1个单位没有来源文件记录。",
      "工作簿没有评分和测评记录。",
      "工作簿没有自报数据，不作自报和核定的对照。",
      "没有需要提请研究的事项。",
    ],
    never: [/认定期间/],
  },
  {
    name: "points without a period",
    office: {
      data: [
        ["单位", "K1"],
        ["甲局", 95],
      ],
      ledger: [
        ["单位", "事项", "分值", "文号"],
        ["甲局", "通报表扬", 1, "某政〔2026〕1号"],
      ],
    },
    says: ["方案没有写认定期间，加减分和否决不论日期。"],
  },
  {
    name: "classes each with its own table, who has no grade with the reason",
    office: {
      settings: YEAR,
      data: [
        ["单位", "类别", "状态", "状态原因", "K1"],
        ["甲局", "一类", null, null, 95],
        ["乙局", "二类", null, null, 85],
        ["丙局", "二类", "不确定等次", "新成立", null],
      ],
    },
    says: [
      "对3个单位2026年度工作进行了考核，其中1个不确定等次。",
      "一类：建议等次为：优秀1个（甲局）。甲局95.00分。本类只有1个单位，不作比较。",
      "丙局：参加考核，不确定等次（新成立）。",
    ],
  },
  {
    name: "one unit alone",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1"],
        ["甲局", 95],
      ],
    },
    says: ["甲局95.00分。只有1个单位，不作比较。"],
    never: [/平均|末位/],
  },
  {
    name: "a veto by an indicator has no basis of its own",
    office: {
      settings: [...YEAR, ["一票否决后果", "末等"]],
      indicators: [
        ["编码", "指标名称", "权重", "类别", "计分方法"],
        ["K1", "总评", "100%", null, null],
        ["C1", "重大事件", null, "C", "否决"],
      ],
      data: [
        ["单位", "K1", "C1"],
        ["甲局", 95, 1],
        ["乙局", 85, 0],
      ],
    },
    says: ["甲局：重大事件：一票否决，限制性指标。等次由优秀降为待改进。"],
    never: [/没有写依据/],
  },
];

describeBooks(BOOKS, (office) => textOf(office));

it("puts the table of each class behind its sentences", async () => {
  const classes = BOOKS.find(({ name }) => name.startsWith("classes each"))!;
  const { blocks } = await report(await graded(classes.office), "briefing");
  const kinds = blocks.slice(
    blocks.findIndex((each) => each.kind === "heading" && /二、/.test(each.text)),
  );
  expect(kinds.slice(1, 5).map(({ kind }) => kind)).toEqual([
    "paragraph",
    "table",
    "paragraph",
    "table",
  ]);
});
