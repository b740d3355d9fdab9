import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateRow } from "../build/standardSheets";
import { text, type Text } from "../build/text";

export interface Group {
  readonly name: Text;
  readonly weight: number;
  readonly items: readonly { readonly code: string; readonly name: Text }[];
}

/** The seven groups of S15 with the weights that it prints (30/20/15/15/10/10/10, together 110) and their items. */
export const GROUPS: readonly Group[] = [
  {
    name: text("工作目标完成情况", "Achievement of goals"),
    weight: 30,
    items: [
      { code: "K11", name: text("目标完成率", "Rate of goals achieved") },
      { code: "K12", name: text("项目进度和质量", "Progress and quality of projects") },
      { code: "K13", name: text("重点工作任务完成情况", "Key tasks done") },
    ],
  },
  {
    name: text("绩效评估结果", "Results of evaluation"),
    weight: 20,
    items: [
      { code: "K21", name: text("绩效评价结果和评价报告", "Evaluation results and report") },
      { code: "K22", name: text("服务质量和用户满意度", "Service quality and user satisfaction") },
    ],
  },
  {
    name: text("资源利用情况", "Use of resources"),
    weight: 15,
    items: [
      { code: "K31", name: text("预算执行情况", "Budget execution") },
      { code: "K32", name: text("人力资源利用率", "Use of human resources") },
    ],
  },
  {
    name: text("决策与执行能力", "Decision and execution"),
    weight: 15,
    items: [
      { code: "K41", name: text("沟通协调能力", "Communication and coordination") },
      { code: "K42", name: text("应急处理能力", "Handling of emergencies") },
    ],
  },
  {
    name: text("制度建设与创新", "Institutions and innovation"),
    weight: 10,
    items: [
      { code: "K51", name: text("内部管理制度建设", "Internal rules") },
      { code: "K52", name: text("创新改革措施", "Reform measures") },
    ],
  },
  {
    name: text("公众满意度调查", "Public satisfaction"),
    weight: 10,
    items: [
      { code: "K61", name: text("问卷调查结果", "Survey results") },
      { code: "K62", name: text("受理投诉处理情况", "Handling of complaints") },
    ],
  },
  {
    name: text("团队建设与人才培养", "Team and talent"),
    weight: 10,
    items: [
      { code: "K71", name: text("团队建设情况", "Team building") },
      { code: "K72", name: text("人才培养和绩效提升计划", "Training and improvement plans") },
    ],
  },
];

/** 不适用 in the sample. */
/** The sum of the printed weights, in per cent. */
export const PRINTED_TOTAL = GROUPS.reduce((sum, { weight }) => sum + weight, 0);

/** How many items stand before those of a group. */
export function itemsBefore(group: number): number {
  return GROUPS.slice(0, group).reduce((sum, { items }) => sum + items.length, 0);
}

const NONE = text("不适用", "N/A");

export interface SampleUnit {
  readonly name: Text;
  readonly scores: readonly (number | Text)[];
}

/** Fictional departments: a tie (市教育局, 市科技局), an item that does not apply, marks on both sides of the lines. */
export const SAMPLE_UNITS: readonly SampleUnit[] = [
  {
    name: text("市发改委", "Development and Reform"),
    scores: [95, 92, 94, 90, 88, 93, 90, 91, 92, 89, 94, 90, 91, 92, 90],
  },
  {
    name: text("市教育局", "Education"),
    scores: [88, 86, 90, 87, 92, 85, 86, 88, 84, 86, 85, 91, 90, 87, 86],
  },
  {
    name: text("市科技局", "Science and Technology"),
    scores: [90, 86, 88, 87, 92, 86, 85, 84, 88, 85, 86, 90, 91, 86, 87],
  },
  {
    name: text("市民政局", "Civil Affairs"),
    scores: [91, 88, 92, 89, 93, 88, 87, 90, 88, 87, 89, 94, 92, 88, 87],
  },
  {
    name: text("市财政局", "Finance"),
    scores: [93, 90, 91, 92, 87, 97, 92, 88, 86, 94, 87, 88, 89, 90, 91],
  },
  {
    name: text("市人社局", "Human Resources"),
    scores: [86, 84, 85, 83, 88, 86, 84, 85, 82, 84, 80, 87, 85, 83, 84],
  },
  {
    name: text("市自然资源局", "Natural Resources"),
    scores: [82, 79, 81, 80, 78, 84, 80, 79, 83, 81, 76, 80, 78, 79, 80],
  },
  {
    name: text("市生态环境局", "Ecology and Environment"),
    scores: [89, 91, 88, 86, 85, 87, 83, 88, 92, 86, 88, 84, 82, 85, 84],
  },
  {
    name: text("市住建局", "Housing and Construction"),
    scores: [78, 75, 80, 77, 74, 82, 79, 76, 80, 78, 72, 73, 70, 76, 75],
  },
  {
    name: text("市交通局", "Transport"),
    scores: [94, 93, 92, 91, 90, 92, 91, 93, 90, 92, 91, 90, 92, 93, 91],
  },
  {
    name: text("市档案馆", "Archives"),
    scores: [85, 83, 84, 82, 86, 88, 84, 80, 82, 86, 81, NONE, NONE, 84, 83],
  },
  {
    name: text("市信访局", "Petitions"),
    scores: [64, 60, 62, 58, 55, 66, 61, 60, 57, 63, 50, 48, 45, 59, 60],
  },
];

/** The name of a sample department, for the ledgers. */
export function unit(zh: string): Text {
  return SAMPLE_UNITS.find(({ name }) => name["zh-CN"] === zh)!.name;
}

/** A bonus listed at two levels, which counts once, and a deduction. */
export const LEDGER: readonly TemplateRow[] = [
  [
    unit("市民政局"),
    "B01",
    text("政务服务改革获省级表彰", "Provincial award for service reform"),
    text("创新", "innovation"),
    AWARD_LEVEL.provincial,
    2,
    null,
    text("牵头", "lead"),
    "2026-06-18",
    text("示例〔2026〕12号", "Sample [2026] 12"),
  ],
  [
    unit("市民政局"),
    "B01",
    text("政务服务改革获市级表彰", "Municipal award for service reform"),
    text("创新", "innovation"),
    AWARD_LEVEL.municipal,
    1,
    null,
    text("牵头", "lead"),
    "2026-03-02",
    text("示例〔2026〕3号", "Sample [2026] 3"),
  ],
  [
    unit("市住建局"),
    "D01",
    text("信访事项超期未办结", "Petition not settled in time"),
    text("督查", "supervision"),
    AWARD_LEVEL.municipal,
    -0.5,
    null,
    null,
    "2026-09-10",
    text("示例督〔2026〕21号", "Sample SV [2026] 21"),
  ],
];
