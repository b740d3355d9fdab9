import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

const SAMPLE_NOTE = text("示例：按本单位计分细则修改", "Sample: change it as your own rules say");
const QUANTITY = text("工作量化", "Quantity of work");
const GENERAL = text("综合工作", "General work");

type WorkKind = TemplateIndicator & { readonly pointsPerUnit: number };

function work(own: WorkKind & Required<Pick<WorkKind, "level1" | "unit">>): WorkKind {
  return {
    nature: word("nature", "quantitative"),
    rule: word("rule", "points"),
    note: SAMPLE_NOTE,
    ...own,
  };
}

const HOUSEHOLDS = text("户次", "taxpayers");
const PIECES = text("件", "items");

/** Kinds of work with the points of one piece; S13 asks for them and leaves them to each office. */
export const WORKS = [
  work({
    code: "J01",
    level1: QUANTITY,
    name: text("申报审核", "Returns checked"),
    pointsPerUnit: 2,
    unit: HOUSEHOLDS,
  }),
  work({
    code: "J02",
    level1: QUANTITY,
    name: text("纳税评估", "Assessments"),
    pointsPerUnit: 8,
    unit: HOUSEHOLDS,
  }),
  work({
    code: "J03",
    level1: QUANTITY,
    name: text("咨询辅导", "Advice given"),
    pointsPerUnit: 2,
    unit: HOUSEHOLDS,
  }),
  work({
    code: "J04",
    level1: QUANTITY,
    name: text("执法检查", "Inspections"),
    pointsPerUnit: 10,
    unit: HOUSEHOLDS,
  }),
  work({
    code: "J05",
    level1: GENERAL,
    name: text("公文办理", "Documents handled"),
    pointsPerUnit: 4,
    unit: PIECES,
  }),
  work({
    code: "J06",
    level1: GENERAL,
    name: text("统计报表", "Statistical returns"),
    pointsPerUnit: 5,
    unit: PIECES,
  }),
  work({
    code: "J07",
    level1: GENERAL,
    name: text("信息调研", "Reports published"),
    pointsPerUnit: 10,
    unit: text("篇", "papers"),
    missing: word("policy", "zero"),
    note: text(
      "年末一次填报；没有报的计零",
      "Reported once, in December; counts as zero where not reported",
    ),
  }),
] as const;

/** Kinds of work that the ledger records month by month. */
export const MONTHLY_CODES = ["J01", "J02", "J03", "J04", "J05", "J06"] as const;
export const YEARLY_CODE = "J07";

export interface Work {
  readonly code: (typeof MONTHLY_CODES)[number];
  /** Pieces of work from January to December. */
  readonly counts: readonly number[];
  /** The factor of quality of each quarter. */
  readonly quality: readonly number[];
}

export interface Person {
  readonly name: Text;
  readonly class: Text;
  readonly post: number;
  readonly status?: Text;
  readonly yearly: number | Text;
  readonly works: readonly Work[];
}

const BUSINESS_POST = text("业务岗", "Business posts");
const GENERAL_POST = text("综合岗", "General posts");
const NOT_REPORTED = text("缺", "not reported");

const STEADY = [21, 16, 24, 22, 20, 23, 22, 21, 24, 19, 23, 25] as const;
const BUSY = [30, 18, 26, 31, 22, 24, 30, 21, 25, 32, 23, 28] as const;
const FEW = [3, 2, 4, 3, 3, 4, 3, 4, 3, 2, 4, 4] as const;
const SOME = [6, 4, 7, 6, 6, 8, 7, 6, 7, 5, 7, 8] as const;
const MANY = [16, 12, 18, 17, 15, 18, 16, 15, 17, 14, 18, 20] as const;

/** Fictional staff: a tie (孙磊, 李静), a paper not reported, one on secondment without a grade. */
export const PEOPLE: readonly Person[] = [
  {
    name: text("赵明", "Zhao Ming"),
    class: BUSINESS_POST,
    post: 1.1,
    yearly: 3,
    works: [
      { code: "J02", counts: SOME, quality: [1, 1.1, 1.1, 1.1] },
      { code: "J04", counts: FEW, quality: [1.1, 1.1, 1, 1.1] },
    ],
  },
  {
    name: text("钱芳", "Qian Fang"),
    class: BUSINESS_POST,
    post: 1,
    yearly: 1,
    works: [
      { code: "J01", counts: BUSY, quality: [1, 1, 0.9, 1] },
      { code: "J03", counts: MANY, quality: [1, 1, 1, 1.1] },
    ],
  },
  {
    name: text("孙磊", "Sun Lei"),
    class: BUSINESS_POST,
    post: 1,
    yearly: 2,
    works: [
      { code: "J01", counts: STEADY, quality: [1, 1, 1, 1] },
      { code: "J03", counts: MANY, quality: [1, 1, 1, 1] },
    ],
  },
  {
    name: text("李静", "Li Jing"),
    class: BUSINESS_POST,
    post: 1,
    yearly: 2,
    works: [
      { code: "J01", counts: MANY, quality: [1, 1, 1, 1] },
      { code: "J03", counts: STEADY, quality: [1, 1, 1, 1] },
    ],
  },
  {
    name: text("周涛", "Zhou Tao"),
    class: BUSINESS_POST,
    post: 1.1,
    yearly: NOT_REPORTED,
    works: [
      { code: "J01", counts: SOME, quality: [0.9, 0.8, 0.9, 1] },
      { code: "J04", counts: FEW, quality: [1, 0.9, 0.9, 0.9] },
    ],
  },
  {
    name: text("吴敏", "Wu Min"),
    class: GENERAL_POST,
    post: 1,
    yearly: 4,
    works: [
      { code: "J05", counts: MANY, quality: [1, 1, 1, 1.1] },
      { code: "J06", counts: SOME, quality: [1, 1, 1, 1] },
    ],
  },
  {
    name: text("郑强", "Zheng Qiang"),
    class: GENERAL_POST,
    post: 1.2,
    yearly: 5,
    works: [
      { code: "J05", counts: MANY, quality: [1.1, 1, 1.1, 1.1] },
      { code: "J06", counts: FEW, quality: [1, 1, 1, 1] },
    ],
  },
  {
    name: text("冯丽", "Feng Li"),
    class: GENERAL_POST,
    post: 1,
    yearly: 0,
    works: [
      { code: "J05", counts: SOME, quality: [1, 1, 0.9, 0.9] },
      { code: "J06", counts: SOME, quality: [0.9, 1, 1, 1] },
    ],
  },
  {
    name: text("陈杰", "Chen Jie"),
    class: GENERAL_POST,
    post: 1,
    status: word("status", "exempt"),
    yearly: 0,
    works: [],
  },
];

/** Who checked the entries, for each class. */
export const REVIEWERS: Readonly<Record<string, Text>> = {
  业务岗: text("复核员甲", "Reviewer A"),
  综合岗: text("复核员乙", "Reviewer B"),
};

function person(zh: string): Text {
  return PEOPLE.find(({ name }) => name["zh-CN"] === zh)!.name;
}

export const LEDGER: readonly TemplateRow[] = [
  [
    person("钱芳"),
    "B01",
    text("获省级业务能手称号", "Named best of the province in the trade"),
    text("表彰", "award"),
    AWARD_LEVEL.provincial,
    30,
    null,
    null,
    "2026-09-15",
    text("示例〔2026〕31号", "Sample [2026] 31"),
  ],
  [
    person("钱芳"),
    "B01",
    text("获市级业务能手称号", "Named best of the city in the trade"),
    text("表彰", "award"),
    AWARD_LEVEL.municipal,
    15,
    null,
    null,
    "2026-05-11",
    text("示例〔2026〕14号", "Sample [2026] 14"),
  ],
  [
    person("冯丽"),
    "D01",
    text("报表差错被退回", "Return sent back with errors"),
    text("质量", "quality"),
    AWARD_LEVEL.county,
    -5,
    null,
    null,
    "2026-04-08",
    text("示例考核通报第4期", "Sample bulletin 4"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    person("赵明"),
    text("执法过错被追究", "Held to account for an error in enforcement"),
    word("effect", "ceiling"),
    null,
    text("示例纪〔2026〕9号", "Sample DI [2026] 9"),
    "2026-08-20",
    text("责任追究决定", "Decision"),
  ],
];
