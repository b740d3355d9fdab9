import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

export const SYSTEM = text("条", "by system");
export const PLACE = text("块", "by place");
export const LEAD = text("牵头", "lead");
export const SUPPORT = text("配合", "support");
export const YES = text("是", "yes");
export const NO = text("否", "no");
export const CUMULATIVE = text("累计", "cumulative");
export const AVERAGE = text("平均", "average");
export const FINAL = text("期末", "final");
export const MILESTONE = text("节点", "milestone");
/** Every 目标类型. */
export const KINDS: readonly Text[] = [CUMULATIVE, AVERAGE, FINAL, MILESTONE];

export interface Goal {
  readonly code: string;
  readonly name: Text;
  readonly unit: Text;
  /** Rates are not additive: their parts are not added up. */
  readonly isAdditive: boolean;
  readonly decimals: number;
  /** What the province set, and what the city set itself. */
  readonly province: number;
  readonly city: number;
  readonly leader: Text;
  /** 累计 adds up over the year, 平均 is a mean to date. */
  readonly kind: "cumulative" | "average";
}

const YI = text("亿元", "100m yuan");
const PERCENT = text("%", "%");

/** Goals of the city for the year; the document names the kinds, the figures are samples. */
export const GOALS: readonly Goal[] = [
  {
    code: "G1",
    name: text("固定资产投资", "Investment"),
    unit: YI,
    isAdditive: true,
    decimals: 1,
    province: 760,
    city: 800,
    leader: text("分管领导甲", "Vice mayor A"),
    kind: "cumulative",
  },
  {
    code: "G2",
    name: text("财政收入", "Revenue"),
    unit: YI,
    isAdditive: true,
    decimals: 1,
    province: 150,
    city: 156,
    leader: text("分管领导乙", "Vice mayor B"),
    kind: "cumulative",
  },
  {
    code: "G3",
    name: text("城镇新增就业", "New jobs"),
    unit: text("人", "people"),
    isAdditive: true,
    decimals: 0,
    province: 20000,
    city: 21000,
    leader: text("分管领导丙", "Vice mayor C"),
    kind: "cumulative",
  },
  {
    code: "G4",
    name: text("市重点项目建设", "Key projects"),
    unit: text("个", "projects"),
    isAdditive: true,
    decimals: 0,
    province: 60,
    city: 64,
    leader: text("分管领导甲", "Vice mayor A"),
    kind: "cumulative",
  },
  {
    code: "G5",
    name: text("农民人均纯收入增速", "Growth of farmers' income"),
    unit: PERCENT,
    isAdditive: false,
    decimals: 1,
    province: 7,
    city: 7.2,
    leader: text("分管领导丁", "Vice mayor D"),
    kind: "average",
  },
  {
    code: "G6",
    name: text("空气优良天数比例", "Days of good air"),
    unit: PERCENT,
    isAdditive: false,
    decimals: 1,
    province: 86,
    city: 87,
    leader: text("分管领导丁", "Vice mayor D"),
    kind: "average",
  },
];

/** A unit that bears goals, with its head and the persons named for them. */
export interface Bearer {
  readonly name: Text;
  readonly track: Text;
  readonly persons: readonly Text[];
  /** 督查 marks for mending what lags: a mark, or why there is none. */
  readonly mending: number | Text;
}

export const NONE = text("不适用", "N/A");
const UNREPORTED = text("缺", "not reported");

function bearer(
  name: Text,
  track: Text,
  family: readonly [zh: string, en: string],
  mending: number | Text,
): Bearer {
  const given: readonly (readonly [zh: string, en: string])[] = [
    ["明", "Ming"],
    ["芳", "Fang"],
    ["强", "Qiang"],
    ["静", "Jing"],
    ["伟", "Wei"],
  ];
  const persons = given.map(([zh, en]) => text(`${family[0]}${zh}`, `${family[1]} ${en}`));
  return { name, track, persons, mending };
}

/** Fictional bearers: departments by system, counties by place; 市财政局 and 市人社局 are tied. */
export const BEARERS: readonly Bearer[] = [
  bearer(text("市发改委", "Development and Reform"), SYSTEM, ["赵", "Zhao"], 90),
  bearer(text("市住建局", "Housing"), SYSTEM, ["钱", "Qian"], 84),
  bearer(text("市交通局", "Transport"), SYSTEM, ["孙", "Sun"], 60),
  bearer(text("市财政局", "Finance"), SYSTEM, ["李", "Li"], NONE),
  bearer(text("市人社局", "Human Resources"), SYSTEM, ["周", "Zhou"], NONE),
  bearer(text("市农业农村局", "Agriculture"), SYSTEM, ["吴", "Wu"], 88),
  bearer(text("市生态环境局", "Environment"), SYSTEM, ["郑", "Zheng"], NONE),
  bearer(text("青河区", "Qinghe"), PLACE, ["冯", "Feng"], NONE),
  bearer(text("临江市", "Linjiang"), PLACE, ["陈", "Chen"], 92),
  bearer(text("石桥县", "Shiqiao"), PLACE, ["褚", "Chu"], 86),
  bearer(text("枫桥县", "Fengqiao"), PLACE, ["卫", "Wei"], UNREPORTED),
];

/** One part of a goal: who bears it, in which role, how much, and the sample progress of three quarters. */
export interface Part {
  readonly goal: string;
  readonly bearer: string;
  readonly role: Text;
  readonly value: number;
  readonly progress: readonly [first: number, second: number, third: number];
}

function part(
  goal: string,
  name: string,
  value: number,
  progress: Part["progress"],
  role = LEAD,
): Part {
  return { goal, bearer: name, role, value, progress };
}

/** 条块结合: the parts by system, then those by place. The parts of G4 by place are one project short. */
export const PARTS: readonly Part[] = [
  part("G1", "市发改委", 380, [1.02, 1.01, 0.98]),
  part("G1", "市住建局", 260, [1, 0.97, 0.95], SUPPORT),
  part("G1", "市交通局", 160, [0.95, 0.88, 0.86], SUPPORT),
  part("G2", "市财政局", 156, [1.03, 1.04, 1.02]),
  part("G3", "市人社局", 21000, [1.05, 1.08, 1.06]),
  part("G4", "市发改委", 40, [1, 1, 1.03]),
  part("G4", "市交通局", 24, [1, 0.9, 0.83], SUPPORT),
  part("G5", "市农业农村局", 7.2, [1.01, 0.99, 0.97]),
  part("G6", "市生态环境局", 87, [1.01, 1.02, 1.01]),
  part("G1", "青河区", 290, [1.04, 1.03, 1.02]),
  part("G1", "临江市", 240, [1.01, 0.98, 0.97]),
  part("G1", "石桥县", 160, [1, 1.01, 1.01]),
  part("G1", "枫桥县", 110, [0.92, 0.88, 0.84]),
  part("G2", "青河区", 62, [1.02, 1.03, 1.01]),
  part("G2", "临江市", 48, [1, 1.02, 1.03]),
  part("G2", "石桥县", 28, [0.99, 0.97, 0.94]),
  part("G2", "枫桥县", 18, [0.95, 0.93, 0.92]),
  part("G3", "青河区", 7600, [1.05, 1.04, 1.03]),
  part("G3", "临江市", 6400, [1.02, 1.01, 1]),
  part("G3", "石桥县", 4200, [1.01, 1.03, 1.02]),
  part("G3", "枫桥县", 2800, [1, 0.98, 0.99]),
  part("G4", "青河区", 22, [1, 1, 1]),
  part("G4", "临江市", 18, [1, 1, 1]),
  part("G4", "石桥县", 14, [1, 1, 1.1]),
  part("G4", "枫桥县", 9, [1, 0.8, 0.7]),
  part("G5", "青河区", 7, [1.02, 1.01, 1.03]),
  part("G5", "临江市", 7.2, [1, 1, 1]),
  part("G5", "石桥县", 7.5, [1.02, 1.03, 1.02]),
  part("G5", "枫桥县", 7.5, [0.97, 0.96, 0.93]),
  part("G6", "青河区", 84, [1.01, 1, 1]),
  part("G6", "临江市", 86, [1, 1.01, 1.01]),
  part("G6", "石桥县", 89, [1.02, 1, 1.01]),
  part("G6", "枫桥县", 91, [1, 1.01, 1]),
];

/** Share of the year's goal that is due by the end of each quarter. */
export const DUE: readonly number[] = [0.2, 0.5, 0.75, 1];

export const INDICATORS: readonly TemplateIndicator[] = [
  {
    code: "P1",
    name: text("序时进度", "Progress against schedule"),
    weight: 0.6,
    nature: word("nature", "quantitative"),
    stage: word("stage", "output"),
    rule: word("rule", "attain"),
    direction: word("direction", "higher"),
    target: 100,
    unit: PERCENT,
    source: text("季度监控", "monitor"),
    note: text(
      "示例权重：各目标序时进度的平均，超额不多计",
      "Sample weight: mean, no more than 100 each",
    ),
  },
  {
    code: "P2",
    name: text("绿灯率", "Share of green lights"),
    weight: 0.2,
    nature: word("nature", "quantitative"),
    stage: word("stage", "process"),
    rule: word("rule", "attain"),
    direction: word("direction", "higher"),
    target: 100,
    unit: PERCENT,
    source: text("季度监控", "monitor"),
    note: text("示例权重：绿灯目标数÷承担目标数", "Sample weight: green goals ÷ goals borne"),
  },
  {
    code: "P3",
    name: text("滞后整改（督查评分）", "Mending what lags (marked)"),
    weight: 0.2,
    nature: word("nature", "qualitative"),
    stage: word("stage", "process"),
    rule: word("rule", "direct"),
    unit: text("分", "marks"),
    missing: word("policy", "zero"),
    source: text("督查", "inspection"),
    note: text(
      "示例权重：没有滞后填 不适用；应报未报填 缺，计零",
      "Sample weight: N/A where nothing lags; not reported counts as zero",
    ),
  },
];

function bearerName(zh: string): Text {
  return BEARERS.find(({ name }) => name["zh-CN"] === zh)!.name;
}

/** Why a part lags, what is done about it and by when. */
export interface Lag {
  readonly goal: string;
  readonly bearer: string;
  readonly reason: Text;
  readonly action: Text;
  readonly rectifyBy: string;
}

function lag(
  goal: string,
  bearer: string,
  reason: readonly [zh: string, en: string],
  action: readonly [zh: string, en: string],
): Lag {
  const sample = ([zh, en]: readonly [string, string]): Text =>
    text(`示例：${zh}`, `Sample: ${en}`);
  return { goal, bearer, reason: sample(reason), action: sample(action), rectifyBy: "2026-11-30" };
}

/** Of every part with a yellow or red light. */
export const LAGS: readonly Lag[] = [
  lag(
    "G1",
    "市发改委",
    ["一个项目用地延后", "land for one project came late"],
    ["十月补办手续", "papers follow in October"],
  ),
  lag(
    "G1",
    "市住建局",
    ["两个小区改造招标流标", "two tenders failed"],
    ["重新招标", "a new tender"],
  ),
  lag(
    "G1",
    "市交通局",
    ["两条公路用地未批", "land for two roads not granted"],
    ["提请协调，十月底前开工", "ask for help, start by October"],
  ),
  lag(
    "G4",
    "市交通局",
    ["配套资金未到位", "matching funds missing"],
    ["调整资金计划", "change the plan of funds"],
  ),
  lag(
    "G5",
    "市农业农村局",
    ["粮价下行", "grain prices fell"],
    ["扩大订单收购", "more is bought on contract"],
  ),
  lag("G1", "临江市", ["雨季停工", "works stopped in the rains"], ["增加班组", "more teams"]),
  lag(
    "G1",
    "枫桥县",
    ["龙头项目推迟", "the largest project was put off"],
    ["县领导包联", "a county leader takes charge"],
  ),
  lag(
    "G2",
    "石桥县",
    ["一户企业停产", "one company stopped"],
    ["落实帮扶政策", "help for the company"],
  ),
  lag("G2", "枫桥县", ["土地出让延后", "land sales came late"], ["加快出让", "quicker sales"]),
  lag(
    "G3",
    "枫桥县",
    ["园区招工不足", "too few hired in the park"],
    ["组织专场招聘", "a job fair"],
  ),
  lag(
    "G4",
    "枫桥县",
    ["三个项目未开工", "three projects not begun"],
    ["倒排工期", "plan backwards from the deadline"],
  ),
  lag(
    "G5",
    "枫桥县",
    ["特色产业受灾", "the main crop was hit"],
    ["补种补贴", "support for replanting"],
  ),
];

export const LEDGER: readonly TemplateRow[] = [
  [
    bearerName("青河区"),
    "B01",
    text("项目建设经验在全省推介", "Practice presented to the province"),
    text("特色亮点", "highlight"),
    AWARD_LEVEL.provincial,
    1,
    null,
    null,
    "2026-08-26",
    text("示例省督〔2026〕19号", "Sample P [2026] 19"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    bearerName("临江市"),
    text("投资数据虚报被通报", "Investment figures were inflated"),
    word("effect", "ceiling"),
    null,
    text("示例统〔2026〕8号", "Sample S [2026] 8"),
    "2026-09-30",
    text("统计执法通报", "Bulletin"),
  ],
];
