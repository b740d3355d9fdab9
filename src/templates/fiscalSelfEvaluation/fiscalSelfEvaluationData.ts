import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

const BUILDING = text("建设类", "Construction");
const SUBSIDY = text("补助类", "Subsidies");
export const CLASSES = [BUILDING, SUBSIDY] as const;

const EXECUTION = { level1: text("预算执行", "Budget execution"), level1Weight: 10 } as const;
const OUTPUT = { level1: text("产出指标", "Outputs"), level1Weight: 50 } as const;
const BENEFIT = { level1: text("效益指标", "Benefits"), level1Weight: 30 } as const;
const SATISFACTION = { level1: text("满意度指标", "Satisfaction"), level1Weight: 10 } as const;
const RULE_NOTE = text("分值为示例，合计 50/30/10", "Marks are samples within 50/30/10");
const RANGE_NOTE = text(
  "定性：达成 80%–100%，部分达成 60%–80%，未达成 60% 以下",
  "Qualitative: reached 80–100 %, partly 60–80 %, missed below 60 %",
);

/** How the marks of an indicator follow from its value. */
export type FiscalWord = "fiscalPositive" | "fiscalReverse" | "fiscalEqual" | "direct";

export interface FiscalIndicator extends TemplateIndicator {
  readonly rating: FiscalWord;
  /** Full marks in each class; null where the class does not have it. */
  readonly classWeights: readonly (number | null)[];
}

function indicator({ rating, ...own }: Omit<FiscalIndicator, "nature" | "rule">): FiscalIndicator {
  return {
    nature: word("nature", rating === "direct" ? "qualitative" : "quantitative"),
    rule: word("rule", rating),
    rating,
    note: rating === "direct" ? RANGE_NOTE : RULE_NOTE,
    ...own,
  };
}

const SOCIAL = text("社会效益指标", "Social benefit");
const PERCENT = text("%", "%");
const WAN = text("万元", "10k yuan");

/** 10/50/30/10 of 项目支出绩效自评; third-level indicators fit most projects, targets are those of each project. */
export const INDICATORS: readonly FiscalIndicator[] = [
  indicator({
    code: "F01",
    ...EXECUTION,
    level2: text("预算执行率", "Execution"),
    name: text("执行率", "Rate of execution"),
    rating: "fiscalPositive",
    classWeights: [10, 10],
    target: 100,
    unit: PERCENT,
    note: text("全年执行数÷全年预算数", "Spent ÷ budget of the year"),
  }),
  indicator({
    code: "F11",
    ...OUTPUT,
    level2: text("数量指标", "Quantity"),
    name: text("任务完成数量", "Amount done"),
    rating: "fiscalPositive",
    classWeights: [15, 15],
    unit: text("见项目", "by project"),
  }),
  indicator({
    code: "F12",
    ...OUTPUT,
    level2: text("质量指标", "Quality"),
    name: text("验收（发放）合格率", "Share accepted"),
    rating: "fiscalPositive",
    classWeights: [15, 15],
    target: 100,
    unit: PERCENT,
  }),
  indicator({
    code: "F13",
    ...OUTPUT,
    level2: text("时效指标", "Time"),
    name: text("完成用时", "Months taken"),
    rating: "fiscalReverse",
    classWeights: [10, 10],
    unit: text("月", "months"),
  }),
  indicator({
    code: "F14",
    ...OUTPUT,
    level2: text("成本指标", "Cost"),
    name: text("单位成本", "Cost of one unit"),
    rating: "fiscalReverse",
    classWeights: [10, 10],
    unit: WAN,
  }),
  indicator({
    code: "F21",
    ...BENEFIT,
    level2: text("经济效益指标", "Economic benefit"),
    name: text("带动投入或增收", "Investment or income brought"),
    rating: "fiscalPositive",
    classWeights: [10, 5],
    unit: WAN,
  }),
  indicator({
    code: "F22",
    ...BENEFIT,
    level2: SOCIAL,
    name: text("受益人数", "People who benefit"),
    rating: "fiscalPositive",
    classWeights: [10, 15],
    unit: text("人", "people"),
  }),
  indicator({
    code: "F23",
    ...BENEFIT,
    level2: SOCIAL,
    name: text("安全责任事故数", "Accidents"),
    rating: "fiscalEqual",
    classWeights: [5, 5],
    target: 0,
    unit: text("起", "cases"),
  }),
  indicator({
    code: "F24",
    ...BENEFIT,
    level2: text("生态效益指标", "Ecological benefit"),
    name: text("生态环境改善程度", "Improvement of the environment"),
    rating: "direct",
    classWeights: [5, null],
    unit: text("分", "marks"),
  }),
  indicator({
    code: "F25",
    ...BENEFIT,
    level2: text("可持续影响指标", "Lasting effect"),
    name: text("长效管理机制", "Upkeep in later years"),
    rating: "direct",
    classWeights: [null, 5],
    unit: text("分", "marks"),
  }),
  indicator({
    code: "F31",
    ...SATISFACTION,
    level2: text("服务对象满意度指标", "Satisfaction of users"),
    name: text("服务对象满意度", "Satisfaction of users"),
    rating: "fiscalPositive",
    classWeights: [10, 10],
    target: 90,
    unit: PERCENT,
    source: text("问卷", "survey"),
  }),
];

/** Indicators whose annual target differs from project to project. */
export const OWN_TARGETS = ["F11", "F13", "F14", "F21", "F22"] as const;

export interface Project {
  readonly name: Text;
  readonly class: Text;
  readonly department: Text;
  /** 年初预算数, 全年预算数, 全年执行数. */
  readonly budget: readonly [initial: number, whole: number, spent: number];
  /** By code: target and result of own targets, else the result. */
  readonly values: Readonly<
    Record<string, number | Text | readonly [target: number, actual: number]>
  >;
}

const NONE = text("不适用", "N/A");

/** Fictional projects: a tie (养老、康复), an item that does not apply, one far behind. */
export const PROJECTS: readonly Project[] = [
  {
    name: text("农村公路改造", "Rural roads"),
    class: BUILDING,
    department: text("市交通局", "Transport"),
    budget: [1200, 1150, 1126],
    values: {
      F11: [46, 46],
      F12: 98,
      F13: [10, 11],
      F14: [25, 24.5],
      F21: [300, 286],
      F22: [12000, 12600],
      F23: 0,
      F24: 4.5,
      F31: 93,
    },
  },
  {
    name: text("老旧小区改造", "Old housing estates"),
    class: BUILDING,
    department: text("市住建局", "Housing"),
    budget: [2600, 2800, 2408],
    values: {
      F11: [18, 16],
      F12: 96,
      F13: [12, 14],
      F14: [150, 156],
      F21: [500, 420],
      F22: [9600, 8900],
      F23: 0,
      F24: 4,
      F31: 86,
    },
  },
  {
    name: text("污水管网建设", "Sewers"),
    class: BUILDING,
    department: text("市水务局", "Water"),
    budget: [1800, 1800, 1782],
    values: {
      F11: [32, 33],
      F12: 100,
      F13: [11, 10],
      F14: [54, 53.2],
      F21: [260, 265],
      F22: [45000, 46200],
      F23: 0,
      F24: 4.8,
      F31: 91,
    },
  },
  {
    name: text("校舍维修", "School repairs"),
    class: BUILDING,
    department: text("市教育局", "Education"),
    budget: [640, 640, 512],
    values: {
      F11: [12, 8],
      F12: 88,
      F13: [6, 9],
      F14: [50, 62],
      F21: [80, 40],
      F22: [6200, 4300],
      F23: 1,
      F24: NONE,
      F31: 78,
    },
  },
  {
    name: text("养老服务补贴", "Care of the elderly"),
    class: SUBSIDY,
    department: text("市民政局", "Civil Affairs"),
    budget: [900, 900, 882],
    values: {
      F11: [5200, 5200],
      F12: 99,
      F13: [12, 12],
      F14: [0.17, 0.17],
      F21: [100, 96],
      F22: [5200, 5200],
      F23: 0,
      F25: 4.5,
      F31: 94,
    },
  },
  {
    name: text("残疾人康复救助", "Rehabilitation"),
    class: SUBSIDY,
    department: text("市残联", "Disabled Persons' Federation"),
    budget: [300, 300, 294],
    values: {
      F11: [800, 800],
      F12: 99,
      F13: [12, 12],
      F14: [0.38, 0.37],
      F21: [50, 48],
      F22: [800, 812],
      F23: 0,
      F25: 4.5,
      F31: 96,
    },
  },
  {
    name: text("职业技能培训", "Vocational training"),
    class: SUBSIDY,
    department: text("市人社局", "Human Resources"),
    budget: [450, 420, 361.2],
    values: {
      F11: [3000, 2640],
      F12: 95,
      F13: [10, 12],
      F14: [0.15, 0.16],
      F21: [600, 540],
      F22: [3000, 2640],
      F23: 0,
      F25: 4,
      F31: 88,
    },
  },
  {
    name: text("农机购置补贴", "Farm machinery"),
    class: SUBSIDY,
    department: text("市农业农村局", "Agriculture"),
    budget: [780, 780, 764.4],
    values: {
      F11: [1500, 1520],
      F12: 100,
      F13: [9, 9],
      F14: [0.52, 0.5],
      F21: [1200, 1260],
      F22: [1400, 1430],
      F23: 0,
      F25: 4.6,
      F31: 95,
    },
  },
];

/** Why an indicator fell short and what is done about it: project, code, reason, measure. */
export const DEVIATIONS: readonly (readonly [project: string, code: string, Text, Text])[] = [
  [
    "农村公路改造",
    "F13",
    text("示例：汛期停工一个月", "Sample: a month lost to floods"),
    text("示例：避开汛期安排路基施工", "Sample: groundwork outside the flood season"),
  ],
  [
    "农村公路改造",
    "F21",
    text("示例：沿线项目落地偏晚", "Sample: projects along the road came late"),
    text("示例：与招商同步排期", "Sample: plan together with the projects"),
  ],
  [
    "老旧小区改造",
    "F11",
    text("示例：两个小区意见未统一", "Sample: two estates did not agree"),
    text("示例：提前一个季度征求意见", "Sample: ask residents a quarter earlier"),
  ],
  [
    "校舍维修",
    "F12",
    text("示例：防水工程返工", "Sample: waterproofing had to be redone"),
    text("示例：增加隐蔽工程旁站监理", "Sample: a supervisor on hidden works"),
  ],
  [
    "职业技能培训",
    "F11",
    text("示例：下半年报名不足", "Sample: few enrolled in the second half"),
    text("示例：送培训进企业", "Sample: take courses into companies"),
  ],
];

function project(zh: string): Text {
  return PROJECTS.find(({ name }) => name["zh-CN"] === zh)!.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    project("污水管网建设"),
    "B01",
    text("经验做法被省级推广", "Practice adopted by the province"),
    text("推广", "practice"),
    AWARD_LEVEL.provincial,
    1,
    null,
    null,
    "2026-11-02",
    text("示例财绩〔2026〕18号", "Sample F [2026] 18"),
  ],
  [
    project("老旧小区改造"),
    "D01",
    text("绩效监控发现问题逾期未改", "Found by monitoring and not mended in time"),
    text("监控", "monitoring"),
    AWARD_LEVEL.municipal,
    -1,
    null,
    null,
    "2026-09-25",
    text("示例财绩〔2026〕15号", "Sample F [2026] 15"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    project("职业技能培训"),
    text("审计发现虚列培训人次", "Audit found trainees who did not exist"),
    word("effect", "drop"),
    1,
    text("示例审报〔2026〕11号", "Sample audit [2026] 11"),
    "2026-10-16",
    text("审计报告", "Audit report"),
  ],
];
