import { AWARD_LEVEL } from "../build/awardLevels";
import { text, word, type Text } from "../build/text";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";

const EQUAL = text("示例：五个维度等权，组内平均", "Sample: equal weights, as a proposal");
const DIMENSION_WEIGHT = 0.2;
const WEIGHT = DIMENSION_WEIGHT / 3;

const COMPLETION = text("完成情况", "Completion");
const EFFECT = text("工作效益", "Efficiency");
const REFORM = text("改革创新", "Reform and innovation");
const DUTY = text("责任落实", "Duties carried out");
const PUBLIC = text("公众满意度", "Public satisfaction");

const STATISTICS = text("统计", "statistics");
const EXPERTS = text("专家", "experts");
const SURVEY = text("问卷", "survey");
const quantitative = word("nature", "quantitative");
const qualitative = word("nature", "qualitative");

function item(
  code: string,
  level1: Text,
  name: Text,
  rest: Partial<TemplateIndicator>,
): TemplateIndicator {
  return {
    code,
    level1,
    level1Weight: DIMENSION_WEIGHT,
    name,
    weight: WEIGHT,
    nature: qualitative,
    rule: word("rule", "direct"),
    source: EXPERTS,
    note: EQUAL,
    ...rest,
  };
}

/** A rate in per cent: 100 is full marks, the floor nothing. */
function rate(floor: number): Partial<TemplateIndicator> {
  return {
    nature: quantitative,
    rule: word("rule", "attain"),
    direction: word("direction", "higher"),
    target: 100,
    floor,
    unit: text("%", "%"),
    source: STATISTICS,
    note: text(
      `示例：目标 100%，${floor}% 及以下不得分`,
      `Sample: target 100 %, nothing at ${floor} % or less`,
    ),
  };
}

/** The five dimensions of S01 with the aspects that it names. */
export const INDICATORS: readonly TemplateIndicator[] = [
  item("D11", COMPLETION, text("任务完成率", "Rate of tasks done"), {
    ...rate(60),
    stage: word("stage", "output"),
  }),
  item("D12", COMPLETION, text("项目推进进度", "Progress of projects"), {
    ...rate(60),
    stage: word("stage", "process"),
  }),
  item("D13", COMPLETION, text("工作质量", "Quality of work"), { stage: word("stage", "output") }),
  item("D21", EFFECT, text("节约成本", "Cost saved"), {
    stage: word("stage", "input"),
    nature: quantitative,
    source: STATISTICS,
    missing: word("policy", "mean"),
    note: text("示例：等权；缺项按同类均值", "Sample: equal weight; where missing, the class mean"),
  }),
  item("D22", EFFECT, text("提高效率", "Higher efficiency"), { stage: word("stage", "process") }),
  item("D23", EFFECT, text("优化服务", "Better service"), { stage: word("stage", "effect") }),
  item("D31", REFORM, text("推行创新政策", "New policies put into effect"), {
    stage: word("stage", "process"),
  }),
  item("D32", REFORM, text("提出改进措施", "Improvements proposed"), {
    stage: word("stage", "process"),
  }),
  item("D33", REFORM, text("改革结果", "Results of reform"), {
    stage: word("stage", "effect"),
    note: text("示例：专家评分，去一高一低", "Sample: experts, one highest and lowest left out"),
  }),
  item("D41", DUTY, text("任务落实", "Tasks carried out"), { stage: word("stage", "process") }),
  item("D42", DUTY, text("相关政策执行情况", "Policies carried out"), {
    stage: word("stage", "output"),
  }),
  item("D43", DUTY, text("协调沟通", "Coordination"), { stage: word("stage", "process") }),
  ...[
    { code: "D51", name: text("工作态度", "Attitude to work") },
    { code: "D52", name: text("服务态度", "Attitude to the public") },
    { code: "D53", name: text("民意响应", "Response to the public") },
  ].map(({ code, name }) =>
    item(code, PUBLIC, name, {
      stage: word("stage", "effect"),
      source: SURVEY,
      note: text("示例：问卷得票折算", "Sample: answers of a survey"),
    }),
  ),
];

/** Items that a department marks itself and the review verifies; the others come from experts and the survey. */
export const REVIEWED = INDICATORS.filter(({ code }) => code !== "D33" && !code.startsWith("D5"));

export const VISIT = text("实地检查", "visit");
export const DOCUMENTS = text("文件审查", "documents");
export const TALK = text("座谈交流", "interview");

/** What a sample department hands in for an item, and how it is reviewed. */
export const EVIDENCE: Readonly<Record<string, readonly [evidence: Text, method: Text]>> = {
  D11: [text("年度任务台账", "Register of tasks"), DOCUMENTS],
  D12: [text("项目进度表、现场照片", "Project schedule, photos"), VISIT],
  D13: [text("验收报告", "Acceptance reports"), VISIT],
  D21: [text("预算执行报告", "Budget report"), DOCUMENTS],
  D22: [text("办件时限统计", "Time taken per case"), DOCUMENTS],
  D23: [text("服务事项清单", "List of services"), VISIT],
  D31: [text("政策文件", "Policy documents"), DOCUMENTS],
  D32: [text("整改方案", "Improvement plan"), TALK],
  D41: [text("督办反馈单", "Supervision slips"), DOCUMENTS],
  D42: [text("执行情况报告", "Report on policies"), DOCUMENTS],
  D43: [text("会议纪要、部门意见", "Minutes, opinions"), TALK],
};

export const ANSWERS = [
  { name: text("满意", "satisfied"), value: 100 },
  { name: text("基本满意", "fairly satisfied"), value: 80 },
  { name: text("一般", "neutral"), value: 60 },
  { name: text("不满意", "dissatisfied"), value: 30 },
] as const;

export interface Sample {
  readonly name: Text;
  /** Verified values in the order of REVIEWED. */
  readonly marks: readonly (number | Text)[];
  /** What the review took off, by code. */
  readonly cuts?: Readonly<Record<string, readonly [points: number, reason: Text]>>;
  readonly experts: readonly number[];
  /** Answers of 100 people asked, of whom some said nothing. */
  readonly votes: readonly [number, number, number, number];
}

const MISSING = text("缺", "not reported");
const NONE = text("不适用", "N/A");
const SHORT = text("台账缺两项", "Two entries missing");
const LATE = text("一个项目延期", "One project late");
const WEAK = text("佐证不足", "Weak evidence");

/** Fictional departments: 市科技局 and 市文旅局 tie, 市交通局 is blocked from the top, two items have no value. */
export const SAMPLES: readonly Sample[] = [
  {
    name: text("市发改委", "Development and Reform"),
    marks: [98, 96, 95, 92, 93, 94, 95, 92, 96, 95, 93],
    cuts: { D11: [2, SHORT] },
    experts: [94, 96, 95, 92, 97],
    votes: [80, 12, 4, 1],
  },
  {
    name: text("市教育局", "Education"),
    marks: [96, 94, 90, 88, 87, 92, 86, 88, 90, 91, 89],
    cuts: { D13: [2, WEAK] },
    experts: [86, 88, 90, 84, 87],
    votes: [72, 18, 6, 2],
  },
  {
    name: text("市科技局", "Science and Technology"),
    marks: [95, 92, 88, 86, 85, 89, 93, 90, 88, 87, 86],
    experts: [92, 90, 94, 88, 91],
    votes: [68, 20, 8, 2],
  },
  {
    name: text("市公安局", "Public Security"),
    marks: [97, 95, 92, 84, 90, 91, 85, 86, 94, 93, 90],
    cuts: { D21: [3, WEAK], D41: [1, SHORT] },
    experts: [85, 84, 88, 82, 86],
    votes: [76, 15, 5, 2],
  },
  {
    name: text("市民政局", "Civil Affairs"),
    marks: [98, 97, 94, 90, 92, 96, 90, 91, 95, 94, 93],
    experts: [91, 93, 90, 95, 92],
    votes: [84, 10, 3, 1],
  },
  {
    name: text("市财政局", "Finance"),
    marks: [97, 93, 92, 96, 91, 86, 88, 87, 93, 94, 88],
    experts: [88, 86, 90, 85, 89],
    votes: [64, 24, 8, 2],
  },
  {
    name: text("市人社局", "Human Resources"),
    marks: [92, 88, 85, MISSING, 84, 87, 82, 83, 86, 85, 84],
    cuts: { D12: [4, LATE] },
    experts: [82, 80, 85, 78, 83],
    votes: [60, 26, 9, 3],
  },
  {
    name: text("市住建局", "Housing and Construction"),
    marks: [85, 78, 80, 76, 75, 78, 74, 76, 79, 78, 75],
    cuts: { D12: [6, LATE], D42: [2, WEAK] },
    experts: [72, 75, 70, 78, 74],
    votes: [42, 30, 18, 8],
  },
  {
    name: text("市交通局", "Transport"),
    marks: [99, 98, 95, 93, 94, 92, 93, 94, 96, 95, 94],
    experts: [94, 95, 93, 96, 92],
    votes: [78, 15, 4, 1],
  },
  {
    name: text("市文旅局", "Culture and Tourism"),
    marks: [95, 92, 88, 86, 89, 85, 90, 93, 88, 86, 87],
    experts: [92, 90, 94, 88, 91],
    votes: [68, 20, 8, 2],
  },
  {
    name: text("市档案馆", "Archives"),
    marks: [94, 90, 88, 85, 86, NONE, 80, 82, 87, 86, 85],
    experts: [80, 82, 79, 84, 81],
    votes: [62, 25, 9, 2],
  },
  {
    name: text("市信访局", "Petitions"),
    marks: [74, 70, 66, 64, 60, 62, 55, 56, 62, 64, 60],
    cuts: { D11: [5, SHORT], D43: [3, WEAK] },
    experts: [55, 60, 58, 62, 57],
    votes: [22, 34, 24, 16],
  },
];

/** How many people were asked about each department. */
export const ASKED = 100;

/** The name of a sample department, for the ledgers. */
function department(zh: string): Text {
  const found = SAMPLES.find(({ name }) => name["zh-CN"] === zh);
  if (!found) throw new Error(`No sample department ${zh}`);
  return found.name;
}

/** A bonus at two levels, which counts once, and a deduction. */
export const LEDGER: readonly TemplateRow[] = [
  [
    department("市民政局"),
    "B01",
    text("养老服务改革获省级表彰", "Provincial award for elderly care"),
    text("创新", "innovation"),
    AWARD_LEVEL.provincial,
    2,
    null,
    text("牵头", "lead"),
    "2026-06-18",
    text("示例〔2026〕12号", "Sample [2026] 12"),
  ],
  [
    department("市民政局"),
    "B01",
    text("养老服务改革获市级表彰", "Municipal award for elderly care"),
    text("创新", "innovation"),
    AWARD_LEVEL.municipal,
    1,
    null,
    text("牵头", "lead"),
    "2026-03-02",
    text("示例〔2026〕3号", "Sample [2026] 3"),
  ],
  [
    department("市住建局"),
    "K01",
    text("督办事项逾期", "Supervised matter overdue"),
    text("督查", "supervision"),
    AWARD_LEVEL.municipal,
    -1,
    null,
    null,
    "2026-09-10",
    text("示例督〔2026〕21号", "Sample SV [2026] 21"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    department("市交通局"),
    text("安全生产责任事故", "Work safety accident"),
    word("effect", "ceiling"),
    null,
    text("示例安委〔2026〕5号", "Sample SC [2026] 5"),
    "2026-08-15",
    text("事故调查报告", "Accident report"),
  ],
];
