import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";
import { CLASSES, INDICATORS, type CountyIndicator } from "./countyIndicatorsData";

const [FIRST_CLASS, SECOND_CLASS, DEPARTMENT] = CLASSES;

/** The inputs of 人均增幅: this year and last, of GDP, revenue (亿元) and residents (万人). */
export interface PerHead {
  readonly gdp: readonly [now: number, before: number];
  readonly revenue: readonly [now: number, before: number];
  readonly people: readonly [now: number, before: number];
}

export interface Unit {
  readonly name: Text;
  readonly class: Text;
  /** How the sample values lie, −1 … 1. */
  readonly strength: number;
  readonly base: readonly [score: number, rank: number] | null;
  readonly perHead: PerHead | null;
  /** Values that differ from the pattern, by code. */
  readonly own?: Readonly<Record<string, number | Text>>;
}

const perHead = (
  gdp: readonly [number, number],
  revenue: readonly [number, number],
  people: readonly [number, number],
): PerHead => ({ gdp, revenue, people });

const UNPUBLISHED = text("数据未发布", "not published");
const UNREPORTED = text("缺", "not reported");

/** 市住建局 and 市农业农村局 are tied: equal where units compete, beyond the target where they do not. */
const TIED = { R03: 4, R04: 86, R06: 80, D01: 88, D03: 87, D05: 85.5, Z03: 96, Z04: 30 } as const;
const MET = { R02: 98, R05: 94, D02: 94, D04: 95, Z05: 90, Z12: 93, Z14: 88, Z15: 97, Z16: 98 };
const MET_TOO = { R02: 96, R05: 92, D02: 96, D04: 93, Z05: 88, Z12: 95, Z14: 90, Z15: 98, Z16: 96 };
const WHOLE = { Z01: 100, Z02: 100, Z18: 93 };

/** Fictional counties in two classes and departments. */
export const UNITS: readonly Unit[] = [
  {
    name: text("青河区", "Qinghe"),
    class: FIRST_CLASS,
    strength: 0.9,
    base: [96.8, 2],
    perHead: perHead([812.5, 752.3], [61.2, 56.7], [96.4, 95.1]),
  },
  {
    name: text("云台区", "Yuntai"),
    class: FIRST_CLASS,
    strength: 0.6,
    base: [97.1, 1],
    perHead: perHead([905.8, 848.1], [70.3, 66.4], [108.2, 106.9]),
    own: { L09: 1 },
  },
  {
    name: text("临江市", "Linjiang"),
    class: FIRST_CLASS,
    strength: 0.3,
    base: [93.1, 4],
    perHead: perHead([640.2, 600.7], [44.8, 42.5], [82.6, 82.1]),
    own: { N01: UNPUBLISHED },
  },
  {
    name: text("安平区", "Anping"),
    class: FIRST_CLASS,
    strength: 0.1,
    base: [88.4, 5], // 8 % in all, but only 3.85 % a head: growth of people counts.
    perHead: perHead([540, 500], [38.2, 36.9], [52, 50]),
    own: { Z08: 3 },
  },
  {
    name: text("望山市", "Wangshan"),
    class: FIRST_CLASS,
    strength: -0.3,
    base: [89.6, 3],
    perHead: perHead([472.6, 450.1], [30.4, 29.6], [61.3, 61.5]),
    own: { L10: 2, Z13: 4 },
  },
  {
    name: text("白鹭区", "Bailu"),
    class: FIRST_CLASS,
    strength: -0.8,
    base: [82.3, 6],
    perHead: perHead([388.9, 379.4], [24.1, 23.9], [55.8, 55.2]),
    own: { N06: 1, L09: 2 },
  },
  {
    name: text("石桥县", "Shiqiao"),
    class: SECOND_CLASS,
    strength: 0.8,
    base: [97.5, 1],
    perHead: perHead([286.4, 264.2], [17.9, 16.6], [41.2, 41]),
  },
  {
    name: text("柳泉县", "Liuquan"),
    class: SECOND_CLASS,
    strength: 0.5,
    base: [92.8, 4],
    perHead: perHead([251.7, 235], [15.3, 14.5], [38.7, 38.6]),
  },
  {
    name: text("松岭县", "Songling"),
    class: SECOND_CLASS,
    strength: 0.2,
    base: [90.2, 3],
    perHead: perHead([198.6, 187.5], [11.8, 11.3], [33.4, 33.6]),
    own: { Z04: UNREPORTED },
  },
  {
    name: text("明湖县", "Minghu"),
    class: SECOND_CLASS,
    strength: 0.3,
    base: [92.6, 2],
    perHead: perHead([232.1, 219.4], [14.2, 13.7], [36.9, 36.5]),
    own: { D06: 1 },
  },
  {
    name: text("芦滩县", "Lutan"),
    class: SECOND_CLASS,
    strength: -0.4,
    base: [84.9, 5],
    perHead: perHead([164.9, 157.6], [9.4, 9.2], [30.1, 30.4]),
    own: { Z08: 2, Z13: 3 },
  },
  {
    name: text("枫桥县", "Fengqiao"),
    class: SECOND_CLASS,
    strength: -0.7,
    base: [80.6, 6],
    perHead: perHead([142.3, 138.8], [8.1, 8], [28.8, 28.6]),
    own: { L09: 1, Z13: 5 },
  },
  {
    name: text("市发改委", "Development and Reform"),
    class: DEPARTMENT,
    strength: 0.8,
    base: [96.4, 1],
    perHead: null,
  },
  {
    name: text("市教育局", "Education"),
    class: DEPARTMENT,
    strength: 0.5,
    base: [95.1, 3],
    perHead: null,
    own: { D06: 1 },
  },
  {
    name: text("市工信局", "Industry"),
    class: DEPARTMENT,
    strength: 0.2,
    base: [96.2, 2],
    perHead: null,
  },
  {
    name: text("市住建局", "Housing"),
    class: DEPARTMENT,
    strength: 0,
    base: [91.9, 4],
    perHead: null,
    own: { ...TIED, ...MET, ...WHOLE },
  },
  {
    name: text("市农业农村局", "Agriculture"),
    class: DEPARTMENT,
    strength: 0,
    base: [91.9, 4],
    perHead: null,
    own: {
      ...TIED,
      ...MET_TOO,
      ...WHOLE,
    },
  },
  {
    name: text("市数据局（新组建）", "Data Office (new)"),
    class: DEPARTMENT,
    strength: -0.6,
    base: null,
    perHead: null,
  },
];

/** Whether the class of the unit has the indicator; constraints hold for all. */
function isAsked({ classWeights }: CountyIndicator, { class: className }: Unit): boolean {
  return (
    classWeights === undefined ||
    classWeights[CLASSES.findIndex((name) => name === className)] !== null
  );
}

/** The sample value of an indicator of a unit: its own, or along a fixed pattern. */
export function sampleValue(index: number, at: number): number | Text | null {
  const each = UNITS[index]!;
  const indicator = INDICATORS[at]!;
  const own = each.own?.[indicator.code];
  if (own !== undefined) return own;
  if (!isAsked(indicator, each) || indicator.category?.["en-US"] === "C") return null;
  const { middle, spread, decimals, most } = indicator.sample;
  // Eleven steps from −0.5 to 0.5, mixed so that no unit leads everywhere.
  const mixed = ((index * 7 + at * 3 + index * at) % 11) / 10 - 0.5;
  const turned = indicator.direction?.["en-US"] === "lower" ? -1 : 1;
  const value = middle + turned * spread * (0.6 * each.strength + 0.8 * mixed);
  const rounded = Number(Math.max(0, value).toFixed(decimals));
  return most === undefined ? rounded : Math.min(most, rounded);
}

function unitName(zh: string): Text {
  return UNITS.find(({ name }) => name["zh-CN"] === zh)!.name;
}

const AWARD = text("表彰", "award");
const LEAD = text("牵头", "lead");
const SUPPORT = text("配合", "support");
const CHARTER = text("营商环境改革获国家级表彰", "National award for business climate");

/** Awards at national and provincial level, with document numbers. */
export const LEDGER: readonly TemplateRow[] = [
  [
    unitName("青河区"),
    "B01",
    CHARTER,
    AWARD,
    AWARD_LEVEL.national,
    2,
    0.6,
    LEAD,
    "2026-07-09",
    text("示例国发〔2026〕6号", "Sample N [2026] 6"),
  ],
  [
    unitName("市发改委"),
    "B01",
    CHARTER,
    AWARD,
    AWARD_LEVEL.national,
    2,
    0.4,
    SUPPORT,
    "2026-07-09",
    text("示例国发〔2026〕6号", "Sample N [2026] 6"),
  ],
  [
    unitName("石桥县"),
    "B02",
    text("乡村治理获省部级表彰", "Provincial award for villages"),
    AWARD,
    AWARD_LEVEL.provincial,
    1,
    null,
    null,
    "2026-05-16",
    text("示例省委发〔2026〕22号", "Sample P [2026] 22"),
  ],
  [
    unitName("石桥县"),
    "B02",
    text("乡村治理获市级表彰", "City award for villages"),
    AWARD,
    AWARD_LEVEL.municipal,
    0.5,
    null,
    null,
    "2026-02-27",
    text("示例市发〔2026〕5号", "Sample C [2026] 5"),
  ],
  [
    unitName("市教育局"),
    "B03",
    text("全国性试点验收通报表扬", "Praised for a national pilot"),
    AWARD,
    AWARD_LEVEL.national,
    1,
    null,
    null,
    "2026-11-03",
    null,
  ],
  [
    unitName("望山市"),
    "D01",
    text("督查事项逾期", "Supervised task overdue"),
    text("督查", "supervision"),
    AWARD_LEVEL.municipal,
    -0.5,
    null,
    null,
    "2026-08-30",
    text("示例督〔2026〕13号", "Sample SV [2026] 13"),
  ],
];

/** 否决 and 否优 with their basis. */
export const VETOES: readonly TemplateRow[] = [
  [
    unitName("白鹭区"),
    text("重点工作：发生重大环境事件", "Key work: grave environmental incident"),
    word("effect", "veto"),
    null,
    text("示例市委办〔2026〕9号第十二条", "Sample rules [2026] 9, article 12"),
    "2026-06-21",
    text("调查认定书", "Finding of the inquiry"),
  ],
  [
    unitName("云台区"),
    text("发生较大生产安全事故", "Major work accident"),
    word("effect", "ceiling"),
    text("先进", "Advanced"),
    text("示例市委办〔2026〕9号第十三条", "Sample rules [2026] 9, article 13"),
    "2026-04-18",
    text("事故调查报告", "Accident report"),
  ],
  [
    unitName("市工信局"),
    text("班子成员严重违纪", "A leader gravely broke discipline"),
    word("effect", "ceiling"),
    text("合格", "Pass"),
    text("示例纪〔2026〕12号", "Sample DI [2026] 12"),
    "2026-09-28",
    text("处分决定", "Decision"),
  ],
];
