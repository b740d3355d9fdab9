import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

export const FINANCE = text("财务管理岗", "Finance posts");
const POLICY = text("政策研究岗", "Policy posts");
export const CLASSES = [FINANCE, POLICY] as const;

const COMMON = text("共同指标", "For all posts");
const OF_POST = text("岗位指标", "For the post");
const ROUTINE = text("平时考核", "Routine assessment");
const WEIGHT_NOTE = text("权重为示例", "The weight is a sample");

function indicator(
  code: string,
  level1: Text,
  name: Text,
  classWeights: readonly [finance: number | null, policy: number | null],
  rest: Partial<TemplateIndicator> = {},
): TemplateIndicator {
  return {
    code,
    level1,
    name,
    classWeights,
    nature: word("nature", "qualitative"),
    stage: word("stage", "output"),
    rule: word("rule", "direct"),
    note: WEIGHT_NOTE,
    ...rest,
  };
}

const quantitative = { nature: word("nature", "quantitative") } as const;

/** S12: what is asked of everyone, and of two kinds of posts that it names. */
export const INDICATORS: readonly TemplateIndicator[] = [
  indicator("P11", COMMON, text("工作目标达成比例", "Goals reached"), [0.3, 0.3], {
    ...quantitative,
    rule: word("rule", "attain"),
    direction: word("direction", "higher"),
    note: text("目标在“目标跟踪”表，各人不同", "Targets differ; see the sheet Goals"),
  }),
  indicator("P12", COMMON, text("与同行的评估", "Rating by peers"), [0.15, 0.15], {
    stage: word("stage", "process"),
    source: text("同行", "peers"),
    note: text("5 个评分去一高一低", "One highest and lowest of five left out"),
  }),
  indicator("P13", COMMON, text("客观检查得分", "Objective inspection"), [0.15, 0.15], {
    ...quantitative,
    stage: word("stage", "process"),
    source: text("检查", "inspection"),
  }),
  indicator("P21", OF_POST, text("财务报表准确性", "Accuracy of accounts"), [0.15, null], {
    ...quantitative,
    source: text("审计", "audit"),
  }),
  indicator("P22", OF_POST, text("预算执行情况", "Budget execution"), [0.15, null], {
    ...quantitative,
    source: text("财政", "treasury"),
  }),
  indicator("P31", OF_POST, text("政策报告的质量", "Quality of reports"), [null, 0.15], {
    source: text("专家", "experts"),
  }),
  indicator("P32", OF_POST, text("研究成果的影响力", "Influence of research"), [null, 0.15], {
    stage: word("stage", "effect"),
    source: text("专家", "experts"),
  }),
  indicator("P41", ROUTINE, text("平时考核", "Routine assessment"), [0.1, 0.1], {
    stage: word("stage", "process"),
    note: text("四个季度折算，见“平时考核”表", "Four quarters; see the sheet Routine"),
  }),
];

/** Words of a quarter with what each is worth. */
export const QUARTERLY = [
  { name: text("好", "good"), value: 100 },
  { name: text("较好", "fairly good"), value: 85 },
  { name: text("一般", "fair"), value: 70 },
  { name: text("较差", "poor"), value: 50 },
] as const;

export interface Sample {
  readonly name: Text;
  readonly class: Text;
  readonly goal: readonly [target: number, midTerm: number, final: number];
  readonly peers: readonly number[];
  /** Inspection, then the two indicators of the post. */
  readonly marks: readonly (number | Text)[];
  /** Index of each quarter's word in QUARTERLY. */
  readonly quarters: readonly number[];
  readonly reason?: Text;
}

function person({ letter, ...rest }: Omit<Sample, "name"> & { readonly letter: string }): Sample {
  return { name: text(`示例人员${letter}`, `Person ${letter}`), ...rest };
}

const MISSING = text("缺", "not reported");

/** Fictional staff: C and I tie across the quota line, E has no grade this year, K lacks a mark. */
export const SAMPLES: readonly Sample[] = [
  person({
    letter: "A",
    class: FINANCE,
    goal: [100, 55, 102],
    peers: [95, 96, 94, 97, 92],
    marks: [96, 97, 95],
    quarters: [0, 0, 1, 0],
  }),
  person({
    letter: "B",
    class: FINANCE,
    goal: [100, 48, 97],
    peers: [90, 88, 91, 89, 92],
    marks: [90, 92, 91],
    quarters: [1, 0, 1, 1],
  }),
  person({
    letter: "C",
    class: FINANCE,
    goal: [80, 42, 78],
    peers: [93, 92, 94, 91, 95],
    marks: [94, 93, 92],
    quarters: [0, 1, 0, 0],
  }),
  person({
    letter: "D",
    class: FINANCE,
    goal: [120, 50, 104],
    peers: [84, 86, 82, 85, 88],
    marks: [85, 86, 80],
    quarters: [1, 1, 2, 1],
  }),
  person({
    letter: "E",
    class: FINANCE,
    goal: [100, 20, 38],
    peers: [88, 86, 87, 85, 89],
    marks: [86, 88, 87],
    quarters: [1, 1, 1, 1],
    reason: text("病假累计超过半年", "On sick leave for over half a year"),
  }),
  person({
    letter: "F",
    class: FINANCE,
    goal: [90, 30, 56],
    peers: [70, 72, 68, 65, 74],
    marks: [66, 68, 64],
    quarters: [2, 2, 3, 2],
  }),
  person({
    letter: "G",
    class: POLICY,
    goal: [12, 7, 12],
    peers: [94, 93, 96, 92, 95],
    marks: [95, 96, 94],
    quarters: [0, 0, 0, 1],
  }),
  person({
    letter: "H",
    class: POLICY,
    goal: [10, 5, 9],
    peers: [88, 90, 87, 89, 91],
    marks: [89, 90, 88],
    quarters: [1, 1, 0, 1],
  }),
  person({
    letter: "I",
    class: POLICY,
    goal: [40, 22, 39],
    peers: [93, 92, 94, 91, 95],
    marks: [94, 92, 93],
    quarters: [0, 0, 1, 0],
  }),
  person({
    letter: "J",
    class: POLICY,
    goal: [8, 3, 6],
    peers: [82, 80, 84, 78, 83],
    marks: [80, 82, 79],
    quarters: [2, 1, 1, 2],
  }),
  person({
    letter: "K",
    class: POLICY,
    goal: [15, 8, 14],
    peers: [86, 88, 85, 87, 84],
    marks: [87, 86, MISSING],
    quarters: [1, 1, 1, 0],
  }),
  person({
    letter: "L",
    class: POLICY,
    goal: [9, 2, 3],
    peers: [52, 55, 50, 58, 54],
    marks: [50, 52, 48],
    quarters: [3, 3, 2, 3],
  }),
];

function staff(letter: string): Text {
  const found = SAMPLES.find(({ name }) => name["zh-CN"].endsWith(letter));
  if (!found) throw new Error(`No sample person ${letter}`);
  return found.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    staff("B"),
    "B01",
    text("嘉奖", "Commendation"),
    text("奖励", "award"),
    AWARD_LEVEL.municipal,
    1,
    null,
    null,
    "2026-04-28",
    text("示例人〔2026〕11号", "Sample HR [2026] 11"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    staff("G"),
    text("受党纪警告处分", "Disciplinary warning"),
    word("effect", "ceiling"),
    text("称职", "Competent"),
    text("示例纪〔2026〕9号", "Sample DI [2026] 9"),
    "2026-08-02",
    text("处分决定", "The decision"),
  ],
];

/** What the leading group decided on one of the tied. */
export const DECISION = {
  unit: staff("I"),
  decided: text("优秀", "Excellent"),
  reason: text("研究成果被采纳", "Research adopted"),
  document: text("示例〔2026〕30号", "Sample [2026] 30"),
} as const;
