import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

const EQUAL = text("示例：各块等权，块内平均", "Sample: equal weights within the part");
const PART = text(
  "示例：构成权重为建议，请按本地办法修改",
  "Sample: a proposal, change it as your rules say",
);

const TARGET = text("目标考核", "Goals");
const COMMON = text("共性目标", "Common goals");
const FUNCTION = text("职能业务目标", "Functional goals");
const ASSIGNED = text("临时交办", "Tasks assigned later");

const direct = word("rule", "direct");
const qualitative = word("nature", "qualitative");

function goal(
  code: string,
  level2: Text,
  name: Text,
  weight: number,
  rest: Partial<TemplateIndicator> = {},
): TemplateIndicator {
  return {
    code,
    level1: TARGET,
    level1Weight: 0.6,
    level2,
    level2Weight: 0.2,
    name,
    weight,
    nature: qualitative,
    rule: direct,
    note: EQUAL,
    ...rest,
  };
}

/** A functional goal: each department has its own target, agreed at the beginning of the year. */
function functional(code: string, name: Text, unit: Text): TemplateIndicator {
  return goal(code, FUNCTION, name, 0.2 / 3, {
    nature: word("nature", "quantitative"),
    rule: word("rule", "attain"),
    direction: word("direction", "higher"),
    unit,
    source: text("统计", "statistics"),
    note: text(
      "目标在“业务目标”表，各部门不同",
      "Targets differ; see the sheet of functional goals",
    ),
  });
}

function evaluation(code: string, name: Text, source: Text): TemplateIndicator {
  return {
    code,
    level1: name,
    level1Weight: 0.1,
    name,
    weight: 0.1,
    nature: qualitative,
    rule: direct,
    source,
    note: PART,
  };
}

/** 总分构成 of S21: the goals in three parts, and four evaluations. */
export const INDICATORS: readonly TemplateIndicator[] = [
  goal("G11", COMMON, text("领导班子建设", "Leading group"), 0.04),
  goal("G12", COMMON, text("干部队伍建设", "Staff"), 0.04),
  goal("G13", COMMON, text("党风廉政建设", "Clean government"), 0.04),
  goal("G14", COMMON, text("精神文明建设", "Civic culture"), 0.04),
  goal("G15", COMMON, text("机关建设", "Office management"), 0.04),
  functional("G21", text("重点工作目标", "Key tasks"), text("件", "cases")),
  functional("G22", text("重点项目投资", "Investment in key projects"), text("亿元", "100m yuan")),
  functional("G23", text("上级下达任务完成率", "Tasks from above done"), text("%", "%")),
  goal("G31", ASSIGNED, text("上级部署的重要工作", "Important work ordered from above"), 0.1),
  goal("G32", ASSIGNED, text("领导临时交办事项", "Matters assigned by leaders"), 0.1),
  evaluation("E1", text("群众评议", "Public appraisal"), text("问卷", "survey")),
  evaluation("E2", text("领导评价", "Leaders' evaluation"), text("领导", "leaders")),
  evaluation("E3", text("相关部门评价", "Related departments"), text("部门", "departments")),
  evaluation("E4", text("上级主管部门评价", "Superior authority"), text("上级", "superior")),
];

export const COMMON_CODES = ["G11", "G12", "G13", "G14", "G15"] as const;
export const FUNCTION_CODES = ["G21", "G22", "G23"] as const;
export const ASSIGNED_CODES = ["G31", "G32"] as const;

export const ANSWERS = [
  { name: text("优秀", "excellent"), value: 100 },
  { name: text("良好", "good"), value: 80 },
  { name: text("合格", "fair"), value: 60 },
  { name: text("较差", "poor"), value: 40 },
] as const;

export interface Sample {
  readonly name: Text;
  readonly class: Text;
  readonly common: readonly number[];
  /** Target and result of each functional goal. */
  readonly goals: readonly (readonly [target: number, actual: number])[];
  readonly assigned: readonly (number | Text)[];
  readonly votes: readonly number[];
  readonly leaders: readonly number[];
  readonly departments: readonly number[];
  readonly superior: readonly number[];
}

const PARTY = text("党群部门", "Party bodies");
const GOVERNMENT = text("政府部门", "Government");
const NONE = text("不适用", "N/A");

function sample(name: Text, className: Text, numbers: Omit<Sample, "name" | "class">): Sample {
  return { name, class: className, ...numbers };
}

/** Fictional departments in two classes: a tie, a department without assigned tasks, one below every line. */
export const SAMPLES: readonly Sample[] = [
  sample(text("市委办", "Party Office"), PARTY, {
    common: [96, 95, 97, 94, 96],
    goals: [
      [120, 124],
      [2, 2],
      [100, 100],
    ],
    assigned: [96, 95],
    votes: [62, 14, 3, 1],
    leaders: [96, 95, 94],
    departments: [92, 94, 90, 95, 93],
    superior: [95, 94, 96],
  }),
  sample(text("市委组织部", "Organisation"), PARTY, {
    common: [97, 98, 96, 93, 94],
    goals: [
      [80, 80],
      [1.5, 1.4],
      [100, 98],
    ],
    assigned: [94, NONE],
    votes: [58, 18, 3, 1],
    leaders: [94, 95, 93],
    departments: [93, 92, 91, 94, 90],
    superior: [93, 95, 94],
  }),
  sample(text("市委宣传部", "Publicity"), PARTY, {
    common: [92, 90, 93, 97, 91],
    goals: [
      [150, 141],
      [3, 2.7],
      [100, 96],
    ],
    assigned: [90, 88],
    votes: [52, 22, 5, 1],
    leaders: [90, 89, 91],
    departments: [88, 86, 90, 87, 89],
    superior: [90, 91, 89],
  }),
  sample(text("团市委", "Youth League"), PARTY, {
    common: [88, 87, 90, 91, 86],
    goals: [
      [60, 54],
      [0.8, 0.7],
      [100, 90],
    ],
    assigned: [NONE, NONE],
    votes: [46, 26, 6, 2],
    leaders: [85, 86, 84],
    departments: [84, 83, 86, 85, 82],
    superior: [86, 85, 84],
  }),
  sample(text("市发改委", "Development and Reform"), GOVERNMENT, {
    common: [94, 92, 95, 93, 92],
    goals: [
      [90, 92],
      [120, 126],
      [100, 99],
    ],
    assigned: [95, 94],
    votes: [56, 19, 4, 1],
    leaders: [94, 93, 95],
    departments: [90, 91, 89, 92, 88],
    superior: [94, 93, 92],
  }),
  sample(text("市工信局", "Industry"), GOVERNMENT, {
    common: [90, 88, 91, 89, 90],
    goals: [
      [110, 99],
      [80, 72],
      [100, 95],
    ],
    assigned: [88, 90],
    votes: [50, 22, 6, 2],
    leaders: [88, 90, 89],
    departments: [86, 88, 85, 87, 89],
    superior: [88, 87, 89],
  }),
  sample(text("市商务局", "Commerce"), GOVERNMENT, {
    common: [88, 90, 91, 90, 89],
    goals: [
      [100, 90],
      [40, 36],
      [100, 95],
    ],
    assigned: [90, 88],
    votes: [50, 22, 6, 2],
    leaders: [90, 88, 89],
    departments: [88, 86, 87, 85, 89],
    superior: [89, 87, 88],
  }),
  sample(text("市交通局", "Transport"), GOVERNMENT, {
    common: [93, 91, 90, 92, 93],
    goals: [
      [70, 71],
      [200, 214],
      [100, 100],
    ],
    assigned: [93, 92],
    votes: [54, 20, 5, 1],
    leaders: [93, 92, 94],
    departments: [91, 90, 92, 89, 93],
    superior: [92, 93, 91],
  }),
  sample(text("市农业农村局", "Agriculture"), GOVERNMENT, {
    common: [89, 88, 92, 90, 87],
    goals: [
      [130, 121],
      [25, 23],
      [100, 97],
    ],
    assigned: [89, 91],
    votes: [57, 18, 4, 1],
    leaders: [89, 88, 90],
    departments: [87, 88, 86, 90, 85],
    superior: [90, 89, 88],
  }),
  sample(text("市城管局", "City Management"), GOVERNMENT, {
    common: [80, 78, 82, 79, 77],
    goals: [
      [160, 118],
      [12, 8],
      [100, 82],
    ],
    assigned: [75, 78],
    votes: [28, 30, 16, 6],
    leaders: [76, 75, 78],
    departments: [74, 76, 72, 78, 75],
    superior: [77, 76, 78],
  }),
];

export const ISSUED = 84;
export const RETURNED = 82;

/** The name of a sample department, for the ledgers. */
function department(zh: string): Text {
  const found = SAMPLES.find(({ name }) => name["zh-CN"] === zh);
  if (!found) throw new Error(`No sample department ${zh}`);
  return found.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    department("市交通局"),
    "B01",
    text("综合交通工作获国家级表彰", "National award for transport"),
    text("表彰", "award"),
    AWARD_LEVEL.national,
    3,
    0.6,
    text("牵头", "lead"),
    "2026-05-20",
    text("示例国〔2026〕8号", "Sample N [2026] 8"),
  ],
  [
    department("市发改委"),
    "B01",
    text("综合交通工作获国家级表彰", "National award for transport"),
    text("表彰", "award"),
    AWARD_LEVEL.national,
    3,
    0.4,
    text("配合", "support"),
    "2026-05-20",
    text("示例国〔2026〕8号", "Sample N [2026] 8"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    department("市城管局"),
    text("党风廉政：班子成员被立案", "Clean government: a leader under investigation"),
    word("effect", "veto"),
    null,
    text("示例纪〔2026〕2号", "Sample DI [2026] 2"),
    "2026-07-08",
    text("立案决定书", "Decision to investigate"),
  ],
  [
    department("市委宣传部"),
    text("重点工作被上级通报批评", "Criticised by the superior for key work"),
    word("effect", "ceiling"),
    null,
    text("示例督〔2026〕6号", "Sample SV [2026] 6"),
    "2026-10-12",
    text("通报原文", "The bulletin"),
  ],
];
