import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

const GENERAL = text("综合科室", "General sections");
const BUSINESS = text("业务科室", "Business sections");
export const CLASSES = [GENERAL, BUSINESS] as const;

type KeyIndicator = TemplateIndicator & { readonly target: number };

function indicator(own: KeyIndicator & Required<Pick<KeyIndicator, "unit">>): KeyIndicator {
  return { rule: word("rule", "attain"), direction: word("direction", "higher"), ...own };
}

const PERCENT = text("%", "%");
const MARKS = text("分", "marks");
const quantitative = word("nature", "quantitative");
const qualitative = word("nature", "qualitative");

/** The six key indicators of S03 with how each is measured; targets and weights are samples. */
export const INDICATORS = [
  indicator({
    code: "S1",
    name: text("工作质量", "Quality of work"),
    classWeights: [0.2, 0.25],
    target: 98,
    unit: PERCENT,
    nature: quantitative,
    stage: word("stage", "output"),
    note: text(
      "看工作成果的质量和完整度，任务完成的时间和效率",
      "Quality and completeness of results; time and efficiency",
    ),
  }),
  indicator({
    code: "S2",
    name: text("服务水平", "Level of service"),
    classWeights: [0.2, 0.25],
    target: 95,
    unit: PERCENT,
    nature: quantitative,
    stage: word("stage", "effect"),
    note: text(
      "调查用户满意度，评估响应速度和及时性",
      "Survey of user satisfaction; speed and promptness of response",
    ),
  }),
  indicator({
    code: "S3",
    name: text("决策能力", "Decisions"),
    classWeights: [0.15, 0.15],
    target: 90,
    unit: MARKS,
    nature: qualitative,
    stage: word("stage", "process"),
    note: text(
      "评估决策结果的合理性和成效，考察准确性和适时性",
      "Soundness and effect of decisions; accuracy and timeliness",
    ),
  }),
  indicator({
    code: "S4",
    name: text("团队合作", "Teamwork"),
    classWeights: [0.2, 0.15],
    target: 90,
    unit: MARKS,
    nature: qualitative,
    stage: word("stage", "process"),
    note: text(
      "看成员配合与合作表现，团队目标的实现情况",
      "Cooperation of members; goals of the team reached",
    ),
  }),
  indicator({
    code: "S5",
    name: text("创新能力", "Innovation"),
    classWeights: [0.1, 0.1],
    target: 4,
    unit: text("项", "cases"),
    nature: quantitative,
    stage: word("stage", "output"),
    note: text(
      "考察创新成果和成效，对流程和方法的改进",
      "Results of innovation; better procedures and methods",
    ),
  }),
  indicator({
    code: "S6",
    name: text("自我发展", "Self-development"),
    classWeights: [0.15, 0.1],
    target: 40,
    unit: text("学时", "hours"),
    nature: quantitative,
    stage: word("stage", "input"),
    note: text(
      "看参加培训和研究的情况，职业成长和业绩提升",
      "Training and study; growth in the job",
    ),
  }),
] as const;

export interface Sample {
  readonly name: Text;
  readonly class: Text;
  readonly values: readonly (number | Text)[];
  /** What is done about a gap, by code: measure, person, deadline. */
  readonly plans?: Readonly<Record<string, readonly [measure: Text, person: Text, due: string]>>;
}

const NONE = text("不适用", "N/A");
const MISSING = text("缺", "not reported");
const TRAIN = text("安排业务培训和跟班学习", "Training on the job");
const CHECK = text("实行双人复核，错件每月通报", "Second check, monthly report of errors");
const SPEED = text("压缩办理时限，公布办事流程", "Shorter time limits, published procedures");
const MEET = text("每周例会，明确分工", "Weekly meeting with clear tasks");
const IDEAS = text("设创新项目清单，逐项推进", "A list of projects, one after the other");

const PEOPLE = {
  zhang: text("示例·张某", "Sample A"),
  li: text("示例·李某", "Sample B"),
  wang: text("示例·王某", "Sample C"),
  zhao: text("示例·赵某", "Sample D"),
} as const;

/** Fictional sections: two tie, one value does not apply, one is missing and takes the mean of its class. */
export const SAMPLES: readonly Sample[] = [
  {
    name: text("办公室", "General Office"),
    class: GENERAL,
    values: [98.5, 96, 92, 93, 4, 42],
  },
  {
    name: text("人事科", "Personnel"),
    class: GENERAL,
    values: [97, 93, 90, 88, 3, 40],
    plans: {
      S1: [CHECK, PEOPLE.zhang, "2026-09-30"],
      S2: [SPEED, PEOPLE.zhang, "2026-10-31"],
      S4: [MEET, PEOPLE.li, "2026-09-30"],
      S5: [IDEAS, PEOPLE.li, "2026-12-15"],
    },
  },
  {
    name: text("财务科", "Finance"),
    class: GENERAL,
    values: [99, 91, 88, 90, 2, MISSING],
    plans: {
      S2: [SPEED, PEOPLE.wang, "2026-10-31"],
      S3: [MEET, PEOPLE.wang, "2026-11-30"],
      S5: [IDEAS, PEOPLE.wang, "2026-12-15"],
    },
  },
  {
    name: text("法规科", "Legal Affairs"),
    class: GENERAL,
    values: [96, 90, 91, 85, 4, 36],
    plans: {
      S1: [CHECK, PEOPLE.zhao, "2026-09-30"],
      S2: [SPEED, PEOPLE.zhao, "2026-10-31"],
      S4: [MEET, PEOPLE.zhao, "2026-09-30"],
      S6: [TRAIN, PEOPLE.zhao, "2026-11-30"],
    },
  },
  {
    name: text("档案室", "Records"),
    class: GENERAL,
    values: [94, 88, NONE, 82, 1, 30],
    plans: {
      S1: [CHECK, PEOPLE.li, "2026-09-30"],
      S2: [SPEED, PEOPLE.li, "2026-10-31"],
      S4: [MEET, PEOPLE.li, "2026-09-30"],
      S5: [IDEAS, PEOPLE.li, "2026-12-15"],
      S6: [TRAIN, PEOPLE.li, "2026-11-30"],
    },
  },
  {
    name: text("行政审批科", "Approvals"),
    class: BUSINESS,
    values: [99, 98, 93, 91, 5, 44],
  },
  {
    name: text("规划科", "Planning"),
    class: BUSINESS,
    values: [98, 85.5, 90, 90, 4, 40],
    plans: {
      S2: [SPEED, PEOPLE.zhang, "2026-10-31"],
    },
  },
  {
    name: text("项目科", "Projects"),
    class: BUSINESS,
    values: [93.1, 90.25, 90, 90, 4, 40],
    plans: {
      S1: [CHECK, PEOPLE.wang, "2026-09-30"],
      S2: [SPEED, PEOPLE.wang, "2026-10-31"],
    },
  },
  {
    name: text("监管科", "Supervision"),
    class: BUSINESS,
    values: [90, 82, 78, 80, 2, 28],
    plans: {
      S1: [CHECK, PEOPLE.zhao, "2026-09-30"],
      S2: [SPEED, PEOPLE.zhao, "2026-10-31"],
      S3: [MEET, PEOPLE.zhao, "2026-11-30"],
      S4: [MEET, PEOPLE.zhao, "2026-09-30"],
      S5: [IDEAS, PEOPLE.zhao, "2026-12-15"],
    },
  },
  {
    name: text("执法科", "Enforcement"),
    class: BUSINESS,
    values: [55, 50, 52, 56, 1, 18],
    plans: {
      S1: [CHECK, PEOPLE.li, "2026-09-30"],
      S2: [SPEED, PEOPLE.li, "2026-10-31"],
      S3: [MEET, PEOPLE.li, "2026-11-30"],
      S4: [MEET, PEOPLE.li, "2026-09-30"],
      S5: [IDEAS, PEOPLE.li, "2026-12-15"],
      S6: [TRAIN, PEOPLE.li, "2026-11-30"],
    },
  },
];

/** The name of a sample section, for the ledgers. */
function section(zh: string): Text {
  const found = SAMPLES.find(({ name }) => name["zh-CN"] === zh);
  if (!found) throw new Error(`No sample section ${zh}`);
  return found.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    section("人事科"),
    "B01",
    text("工作方法在全市推广", "Method adopted by the whole city"),
    text("创新", "innovation"),
    AWARD_LEVEL.municipal,
    1,
    null,
    text("牵头", "lead"),
    "2026-07-01",
    text("示例〔2026〕18号", "Sample [2026] 18"),
  ],
  [
    section("监管科"),
    "K01",
    text("来信来访超期办理", "A complaint answered too late"),
    text("督查", "supervision"),
    AWARD_LEVEL.county,
    -0.5,
    null,
    null,
    "2026-08-20",
    text("示例督〔2026〕9号", "Sample SV [2026] 9"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    section("行政审批科"),
    text("服务对象投诉查实", "A complaint found true"),
    word("effect", "drop"),
    1,
    text("示例纪〔2026〕4号", "Sample DI [2026] 4"),
    "2026-11-03",
    text("核查报告", "Report of the inquiry"),
  ],
];
