import type { TemplateIndicator } from "../build/indicatorSheet";
import { text, word, type Text } from "../build/text";

export const CLASSES = [
  text("一类县市区", "Counties I"),
  text("二类县市区", "Counties II"),
  text("市直部门", "Departments"),
] as const;

/** How sample values of an indicator lie: around the middle, so far for the best and worst unit. */
export interface SampleRange {
  readonly middle: number;
  readonly spread: number;
  readonly decimals: number;
  /** The largest value there is, e.g. 100 for a share. */
  readonly most?: number;
}

export interface CountyIndicator extends TemplateIndicator {
  readonly sample: SampleRange;
}

const GIVEN = text(
  "原文列名；权重为示例（等权）",
  "Named in the document; equal weight as a sample",
);
const ADDED = text("示例：补足 56 项；权重为示例", "Sample, to make up 56; weight is a sample");
const PERCENT = text("%", "%");
const MARKS = text("分", "marks");
const CASES = text("件", "cases");
const YI = text("亿元", "100m yuan");
const higher = word("direction", "higher");

type Weights = readonly (number | null)[];
const COUNTIES: Weights = [0.02, 0.02, null];
const ALL: Weights = [0.02, 0.02, 0.06];
const SHARED: Weights = [0.02, 0.02, 0.04];

/** What the table says of each indicator; the rest follows from its category. */
type Entry = TemplateIndicator &
  Required<Pick<TemplateIndicator, "level1" | "sourceUnit">> &
  Pick<CountyIndicator, "sample">;

function entry(category: "A" | "B" | "C", own: Entry): CountyIndicator {
  return {
    category: word("category", category),
    nature: word("nature", "quantitative"),
    note: GIVEN,
    ...own,
  };
}

const range = (middle: number, spread: number, decimals = 1, most?: number): SampleRange => ({
  middle,
  spread,
  decimals,
  ...(most === undefined ? {} : { most }),
});

/** A 竞争性: compared within the class. */
function competing(own: Entry & { readonly unit: Text }): CountyIndicator {
  const usual = { classWeights: COUNTIES, rule: word("rule", "efficacy"), direction: higher };
  return entry("A", { ...usual, ...own });
}

/** B 达标性: full when the target is met, no more above it. */
function standard(own: Entry & { readonly unit: Text; readonly target: number }): CountyIndicator {
  const usual = { classWeights: COUNTIES, rule: word("rule", "attain"), direction: higher };
  return entry("B", { ...usual, ...own });
}

/** C 限制性: only takes points or vetoes. */
function constraint(own: Omit<Entry, "sample">): CountyIndicator {
  return entry("C", { unit: CASES, sample: range(0, 0, 0), ...own });
}

const deducting = (points: number): Partial<TemplateIndicator> => ({
  rule: word("rule", "deduct"),
  direction: word("direction", "lower"),
  pointsPerUnit: points,
});

const added = { note: ADDED } as const;
const growth = { measure: word("measure", "growth") } as const;
const perHead = { measure: word("measure", "growthPerHead") } as const;
const qualitative = { nature: word("nature", "qualitative") } as const;

const ECONOMY = text("经济发展", "Economy");
const REFORM = text("改革创新", "Reform and innovation");
const LIVING = text("民生保障", "Livelihood");
const NATURE = text("生态保护", "Ecology");
const PARTY = text("从严治党与机关建设", "Party and offices");
const KEY_WORK = text("重点专项（归类为示例）", "Key work (grouping is a sample)");
const SOCIETY = text("社会事务专项（归类为示例）", "Social affairs (grouping is a sample)");

const STATISTICS = text("市统计局", "Statistics");
const FINANCE = text("市财政局", "Finance");
const COMMERCE = text("市商务局", "Commerce");
const REFORM_OFFICE = text("市委改革办", "Reform Office");
const DATA_OFFICE = text("市数据局", "Data Office");
const ENVIRONMENT = text("市生态环境局", "Environment");
const ORGANISATION = text("市委组织部", "Organisation");
const DISCIPLINE = text("市纪委监委", "Discipline");
const HEALTH = text("市卫健委", "Health");

/** 56 indicators: five areas and eighteen items of S21, the rest marked 示例. */
export const INDICATORS: readonly CountyIndicator[] = [
  competing({
    level1: ECONOMY,
    code: "E01",
    name: text("国内生产总值", "GDP"),
    unit: YI,
    sourceUnit: STATISTICS,
    sample: range(6, 2.5, 1),
    ...growth,
  }),
  standard({
    level1: ECONOMY,
    code: "E02",
    name: text("国内生产总值人均增幅达标", "GDP per head"),
    unit: PERCENT,
    sourceUnit: STATISTICS,
    target: 5,
    sample: range(6, 2.5, 1),
    ...perHead,
  }),
  competing({
    level1: ECONOMY,
    code: "E03",
    name: text("财政收入", "Revenue"),
    unit: YI,
    sourceUnit: FINANCE,
    sample: range(5, 3, 1),
    ...growth,
  }),
  standard({
    level1: ECONOMY,
    code: "E04",
    name: text("财政收入人均增幅达标", "Revenue per head"),
    unit: PERCENT,
    sourceUnit: FINANCE,
    target: 4,
    sample: range(5, 3, 1),
    ...perHead,
  }),
  competing({
    level1: ECONOMY,
    code: "E05",
    name: text("固定资产投资增速", "Growth of investment"),
    unit: PERCENT,
    sourceUnit: STATISTICS,
    sample: range(8, 4, 1),
    rule: word("rule", "rank"),
  }),
  competing({
    level1: ECONOMY,
    code: "E06",
    name: text("农民人均纯收入增速", "Growth of farmers' income"),
    unit: PERCENT,
    sourceUnit: STATISTICS,
    sample: range(7, 2, 1),
    classWeights: [0.01, 0.03, null],
  }),
  competing({
    level1: ECONOMY,
    code: "E07",
    name: text("经济外向度", "Openness of the economy"),
    unit: PERCENT,
    sourceUnit: COMMERCE,
    sample: range(18, 9, 1),
    rule: word("rule", "best"),
    classWeights: [0.03, 0.01, null],
  }),
  competing({
    level1: ECONOMY,
    code: "E08",
    name: text("经济效益（工业利润率）", "Profit margin of industry"),
    unit: PERCENT,
    sourceUnit: STATISTICS,
    sample: range(6.5, 2, 2),
  }),
  standard({
    level1: ECONOMY,
    code: "E09",
    name: text("对外开放（利用外资完成率）", "Foreign investment, share of plan"),
    unit: PERCENT,
    sourceUnit: COMMERCE,
    target: 100,
    sample: range(98, 12, 1),
  }),
  competing({
    level1: ECONOMY,
    code: "E10",
    name: text("科技贡献（研发投入强度）", "R&D spending"),
    unit: PERCENT,
    sourceUnit: text("市科技局", "Science"),
    sample: range(2.1, 0.9, 2),
  }),
  standard({
    level1: REFORM,
    code: "R01",
    name: text("国有企业改革任务完成率", "Reform of state enterprises"),
    unit: PERCENT,
    sourceUnit: text("市国资委", "State Assets"),
    target: 100,
    sample: range(96, 5, 1, 100),
  }),
  standard({
    level1: REFORM,
    code: "R02",
    name: text("重点改革任务完成率", "Key reforms done"),
    unit: PERCENT,
    sourceUnit: REFORM_OFFICE,
    target: 95,
    sample: range(95, 6, 1, 100),
    ...added,
    classWeights: ALL,
  }),
  competing({
    level1: REFORM,
    code: "R03",
    name: text("改革典型经验", "Reforms taken up elsewhere"),
    unit: CASES,
    sourceUnit: REFORM_OFFICE,
    sample: range(4, 3, 0),
    ...added,
    classWeights: ALL,
  }),
  competing({
    level1: REFORM,
    code: "R04",
    name: text("营商环境评价", "Business climate"),
    unit: MARKS,
    sourceUnit: text("市发改委", "Development and Reform"),
    sample: range(86, 8, 1, 100),
    ...added,
    classWeights: ALL,
    rule: word("rule", "best"),
  }),
  standard({
    level1: REFORM,
    code: "R05",
    name: text("政务服务网办率", "Services online"),
    unit: PERCENT,
    sourceUnit: DATA_OFFICE,
    target: 90,
    sample: range(91, 6, 1, 100),
    ...added,
    classWeights: ALL,
  }),
  competing({
    level1: REFORM,
    code: "R06",
    name: text("数字化改革应用", "Digital reform"),
    unit: MARKS,
    sourceUnit: DATA_OFFICE,
    sample: range(82, 10, 1, 100),
    ...added,
    classWeights: ALL,
    rule: word("rule", "rank"),
    pointsPerUnit: 5,
  }),
  competing({
    level1: LIVING,
    code: "L01",
    name: text("科技教育", "Science and education"),
    unit: MARKS,
    sourceUnit: text("市教育局", "Education"),
    sample: range(85, 8, 1, 100),
  }),
  standard({
    level1: LIVING,
    code: "L02",
    name: text("卫生服务达标率", "Health services"),
    unit: PERCENT,
    sourceUnit: HEALTH,
    target: 95,
    sample: range(95, 5, 1, 100),
  }),
  competing({
    level1: LIVING,
    code: "L03",
    name: text("城市建设与管理", "City building and management"),
    unit: MARKS,
    sourceUnit: text("市住建局", "Housing"),
    sample: range(84, 9, 1, 100),
    ...qualitative,
  }),
  standard({
    level1: LIVING,
    code: "L04",
    name: text("社会治安综合治理（群众安全感）", "Public security (people who feel safe)"),
    unit: PERCENT,
    sourceUnit: text("市委政法委", "Political and Legal Affairs"),
    target: 95,
    sample: range(95.5, 3, 1, 100),
  }),
  standard({
    level1: LIVING,
    code: "L05",
    name: text("思想道德教育", "Civic education"),
    unit: MARKS,
    sourceUnit: text("市委宣传部", "Publicity"),
    target: 90,
    sample: range(90, 6, 1, 100),
    ...qualitative,
  }),
  standard({
    level1: LIVING,
    code: "L06",
    name: text("计划生育服务落实率", "Family planning services"),
    unit: PERCENT,
    sourceUnit: HEALTH,
    target: 95,
    sample: range(96, 3, 1, 100),
  }),
  standard({
    level1: LIVING,
    code: "L07",
    name: text("城镇新增就业完成率", "New jobs, share of plan"),
    unit: PERCENT,
    sourceUnit: text("市人社局", "Human Resources"),
    target: 100,
    sample: range(101, 7, 1),
    ...added,
  }),
  standard({
    level1: LIVING,
    code: "L08",
    name: text("城镇登记失业率", "Unemployment"),
    unit: PERCENT,
    sourceUnit: text("市人社局", "Human Resources"),
    target: 4,
    sample: range(3.7, 0.8, 1),
    ...added,
    direction: word("direction", "lower"),
  }),
  constraint({
    level1: LIVING,
    code: "L09",
    name: text("生产安全责任事故", "Work accidents"),
    sourceUnit: text("市应急局", "Emergency"),
    ...added,
    ...deducting(0.5),
  }),
  constraint({
    level1: LIVING,
    code: "L10",
    name: text("拖欠农民工工资案件", "Unpaid wages"),
    sourceUnit: text("市人社局", "Human Resources"),
    ...added,
    ...deducting(0.2),
  }),
  competing({
    level1: NATURE,
    code: "N01",
    name: text("空气优良天数比例", "Days of good air"),
    unit: PERCENT,
    sourceUnit: ENVIRONMENT,
    sample: range(88, 7, 1, 100),
    ...added,
    missing: word("policy", "mean"),
  }),
  standard({
    level1: NATURE,
    code: "N02",
    name: text("地表水优良比例", "Good surface water"),
    unit: PERCENT,
    sourceUnit: ENVIRONMENT,
    target: 90,
    sample: range(91, 7, 1, 100),
    ...added,
  }),
  standard({
    level1: NATURE,
    code: "N03",
    name: text("单位生产总值能耗降幅", "Energy saved per GDP"),
    unit: PERCENT,
    sourceUnit: text("市发改委", "Development and Reform"),
    target: 3,
    sample: range(3.2, 1, 1),
    ...added,
  }),
  competing({
    level1: NATURE,
    code: "N04",
    name: text("森林覆盖率", "Forest cover"),
    unit: PERCENT,
    sourceUnit: text("市林业局", "Forestry"),
    sample: range(46, 12, 1, 100),
    ...added,
  }),
  standard({
    level1: NATURE,
    code: "N05",
    name: text("环保：垃圾无害化处理率", "Safe waste disposal"),
    unit: PERCENT,
    sourceUnit: text("市城管局", "City Management"),
    target: 99,
    sample: range(98.5, 2, 1, 100),
    ...added,
  }),
  constraint({
    level1: NATURE,
    code: "N06",
    name: text("重大环境事件", "Grave environmental incident"),
    sourceUnit: ENVIRONMENT,
    ...added,
    rule: word("rule", "veto"),
  }),
  competing({
    level1: PARTY,
    code: "D01",
    name: text("领导班子自身建设", "Leading group"),
    unit: MARKS,
    sourceUnit: ORGANISATION,
    sample: range(88, 6, 1, 100),
    ...qualitative,
    classWeights: ALL,
  }),
  standard({
    level1: PARTY,
    code: "D02",
    name: text("基层党组织建设", "Party branches"),
    unit: MARKS,
    sourceUnit: ORGANISATION,
    target: 92,
    sample: range(92, 5, 1, 100),
    ...qualitative,
    classWeights: ALL,
  }),
  competing({
    level1: PARTY,
    code: "D03",
    name: text("思想政治建设", "Political education"),
    unit: MARKS,
    sourceUnit: text("市委宣传部", "Publicity"),
    sample: range(87, 6, 1, 100),
    ...qualitative,
    classWeights: ALL,
  }),
  standard({
    level1: PARTY,
    code: "D04",
    name: text("廉政建设", "Clean government"),
    unit: MARKS,
    sourceUnit: DISCIPLINE,
    target: 90,
    sample: range(91, 6, 1, 100),
    ...qualitative,
    classWeights: ALL,
  }),
  competing({
    level1: PARTY,
    code: "D05",
    name: text("机关建设", "Offices"),
    unit: MARKS,
    sourceUnit: text("市直机关工委", "Offices Committee"),
    sample: range(86, 7, 1, 100),
    ...qualitative,
    classWeights: ALL,
    rule: word("rule", "best"),
  }),
  constraint({
    level1: PARTY,
    code: "D06",
    name: text("违反作风规定问题", "Breaches of conduct"),
    sourceUnit: DISCIPLINE,
    ...added,
    ...deducting(0.5),
  }),
  standard({
    level1: KEY_WORK,
    code: "Z01",
    name: text("“三个创建”工作", "The three drives"),
    unit: PERCENT,
    sourceUnit: text("市文明办", "Civic Office"),
    target: 100,
    sample: range(97, 5, 1, 100),
    classWeights: SHARED,
  }),
  standard({
    level1: KEY_WORK,
    code: "Z02",
    name: text("七个三年行动计划", "Seven three-year plans"),
    unit: PERCENT,
    sourceUnit: text("市政府督查室", "Supervision"),
    target: 100,
    sample: range(96, 6, 1, 100),
    classWeights: SHARED,
  }),
  competing({
    level1: KEY_WORK,
    code: "Z03",
    name: text("市重点项目建设", "Key projects of the city"),
    unit: PERCENT,
    sourceUnit: text("市发改委", "Development and Reform"),
    sample: range(96, 9, 1),
    classWeights: SHARED,
  }),
  competing({
    level1: KEY_WORK,
    code: "Z04",
    name: text("党委政务信息", "Reports used by the leadership"),
    unit: text("篇", "papers"),
    sourceUnit: text("市委办", "Party Office"),
    sample: range(34, 18, 0),
    classWeights: SHARED,
    missing: word("policy", "zero"),
  }),
  standard({
    level1: KEY_WORK,
    code: "Z05",
    name: text("智慧建设", "Smart city"),
    unit: MARKS,
    sourceUnit: DATA_OFFICE,
    target: 85,
    sample: range(86, 8, 1, 100),
    classWeights: SHARED,
  }),
  competing({
    level1: KEY_WORK,
    code: "Z06",
    name: text("园区经济", "Industrial parks"),
    unit: PERCENT,
    sourceUnit: text("市工信局", "Industry"),
    sample: range(9, 5, 1),
    classWeights: [0.03, 0.01, null],
  }),
  competing({
    level1: KEY_WORK,
    code: "Z07",
    name: text("央企对接合作工作", "Work with central enterprises"),
    unit: CASES,
    sourceUnit: text("市国资委", "State Assets"),
    sample: range(5, 3, 0),
  }),
  constraint({
    level1: KEY_WORK,
    code: "Z08",
    name: text("车辆超限超载治理", "Overloaded vehicles"),
    sourceUnit: text("市交通局", "Transport"),
    note: text("原文列名；限制性为示例", "Named in the document; C is a sample"),
    ...deducting(0.1),
  }),
  competing({
    level1: KEY_WORK,
    code: "Z09",
    name: text("高速公路沿线特色小镇建设", "Towns along the motorways"),
    unit: MARKS,
    sourceUnit: text("市住建局", "Housing"),
    sample: range(82, 9, 1, 100),
    classWeights: [0.01, 0.03, null],
  }),
  standard({
    level1: SOCIETY,
    code: "Z10",
    name: text("无偿献血", "Blood donation"),
    unit: PERCENT,
    sourceUnit: HEALTH,
    target: 100,
    sample: range(99, 8, 1),
  }),
  standard({
    level1: SOCIETY,
    code: "Z11",
    name: text("全科医生全覆盖", "General practitioners everywhere"),
    unit: PERCENT,
    sourceUnit: HEALTH,
    target: 100,
    sample: range(98, 3, 1, 100),
  }),
  standard({
    level1: SOCIETY,
    code: "Z12",
    name: text("普法依法治理", "Rule of law"),
    unit: MARKS,
    sourceUnit: text("市司法局", "Justice"),
    target: 90,
    sample: range(91, 5, 1, 100),
    classWeights: SHARED,
  }),
  constraint({
    level1: SOCIETY,
    code: "Z13",
    name: text("控违拆建", "Illegal buildings"),
    sourceUnit: text("市城管局", "City Management"),
    note: text("原文列名；限制性为示例", "Named in the document; C is a sample"),
    ...deducting(0.1),
  }),
  standard({
    level1: SOCIETY,
    code: "Z14",
    name: text("全民科学素质行动计划", "Science for everybody"),
    unit: MARKS,
    sourceUnit: text("市科协", "Science Association"),
    target: 85,
    sample: range(86, 6, 1, 100),
    classWeights: SHARED,
  }),
  standard({
    level1: SOCIETY,
    code: "Z15",
    name: text("人大工作", "People's congress"),
    unit: MARKS,
    sourceUnit: text("市人大办", "Congress Office"),
    target: 95,
    sample: range(95, 4, 1, 100),
    classWeights: SHARED,
  }),
  standard({
    level1: SOCIETY,
    code: "Z16",
    name: text("政协工作", "Political consultation"),
    unit: MARKS,
    sourceUnit: text("市政协办", "Consultation Office"),
    target: 95,
    sample: range(95, 4, 1, 100),
    classWeights: SHARED,
  }),
  standard({
    level1: SOCIETY,
    code: "Z17",
    name: text("住房公积金管理", "Housing fund"),
    unit: PERCENT,
    sourceUnit: text("市公积金中心", "Housing Fund Centre"),
    target: 100,
    sample: range(99, 6, 1),
  }),
  standard({
    level1: SOCIETY,
    code: "Z18",
    name: text("档案工作", "Archives"),
    unit: MARKS,
    sourceUnit: text("市档案馆", "Archives"),
    target: 90,
    sample: range(91, 5, 1, 100),
    classWeights: SHARED,
  }),
];
