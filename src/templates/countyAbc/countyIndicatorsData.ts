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

function entry(
  category: "A" | "B" | "C",
  area: Text,
  code: string,
  name: Text,
  sourceUnit: Text,
  sample: SampleRange,
  rest: Partial<TemplateIndicator>,
): CountyIndicator {
  return {
    code,
    level1: area,
    name,
    category: word("category", category),
    nature: word("nature", "quantitative"),
    sourceUnit,
    note: GIVEN,
    sample,
    ...rest,
  };
}

const range = (middle: number, spread: number, decimals = 1, most?: number): SampleRange => ({
  middle,
  spread,
  decimals,
  ...(most === undefined ? {} : { most }),
});

/** A 竞争性: compared within the class. */
function competing(
  area: Text,
  code: string,
  name: Text,
  unit: Text,
  sourceUnit: Text,
  sample: SampleRange,
  rest: Partial<TemplateIndicator> = {},
): CountyIndicator {
  const own = { classWeights: COUNTIES, rule: word("rule", "efficacy"), direction: higher, unit };
  return entry("A", area, code, name, sourceUnit, sample, { ...own, ...rest });
}

/** B 达标性: full when the target is met, no more above it. */
function standard(
  area: Text,
  code: string,
  name: Text,
  unit: Text,
  sourceUnit: Text,
  target: number,
  sample: SampleRange,
  rest: Partial<TemplateIndicator> = {},
): CountyIndicator {
  const own = {
    classWeights: COUNTIES,
    rule: word("rule", "attain"),
    direction: higher,
    target,
    unit,
  };
  return entry("B", area, code, name, sourceUnit, sample, { ...own, ...rest });
}

/** C 限制性: only takes points or vetoes. */
function constraint(
  area: Text,
  code: string,
  name: Text,
  sourceUnit: Text,
  rest: Partial<TemplateIndicator>,
): CountyIndicator {
  const none = range(0, 0, 0);
  return entry("C", area, code, name, sourceUnit, none, { unit: CASES, ...rest });
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
  competing(ECONOMY, "E01", text("国内生产总值", "GDP"), YI, STATISTICS, range(6, 2.5, 1), growth),
  standard(
    ECONOMY,
    "E02",
    text("国内生产总值人均增幅达标", "GDP per head"),
    YI,
    STATISTICS,
    5,
    range(6, 2.5, 1),
    perHead,
  ),
  competing(ECONOMY, "E03", text("财政收入", "Revenue"), YI, FINANCE, range(5, 3, 1), growth),
  standard(
    ECONOMY,
    "E04",
    text("财政收入人均增幅达标", "Revenue per head"),
    YI,
    FINANCE,
    4,
    range(5, 3, 1),
    perHead,
  ),
  competing(
    ECONOMY,
    "E05",
    text("固定资产投资增速", "Growth of investment"),
    PERCENT,
    STATISTICS,
    range(8, 4, 1),
    { rule: word("rule", "rank") },
  ),
  competing(
    ECONOMY,
    "E06",
    text("农民人均纯收入增速", "Growth of farmers' income"),
    PERCENT,
    STATISTICS,
    range(7, 2, 1),
    { classWeights: [0.01, 0.03, null] },
  ),
  competing(
    ECONOMY,
    "E07",
    text("经济外向度", "Openness of the economy"),
    PERCENT,
    COMMERCE,
    range(18, 9, 1),
    { rule: word("rule", "best"), classWeights: [0.03, 0.01, null] },
  ),
  competing(
    ECONOMY,
    "E08",
    text("经济效益（工业利润率）", "Profit margin of industry"),
    PERCENT,
    STATISTICS,
    range(6.5, 2, 2),
  ),
  standard(
    ECONOMY,
    "E09",
    text("对外开放（利用外资完成率）", "Foreign investment, share of plan"),
    PERCENT,
    COMMERCE,
    100,
    range(98, 12, 1),
  ),
  competing(
    ECONOMY,
    "E10",
    text("科技贡献（研发投入强度）", "R&D spending"),
    PERCENT,
    text("市科技局", "Science"),
    range(2.1, 0.9, 2),
  ),
  standard(
    REFORM,
    "R01",
    text("国有企业改革任务完成率", "Reform of state enterprises"),
    PERCENT,
    text("市国资委", "State Assets"),
    100,
    range(96, 5, 1, 100),
  ),
  standard(
    REFORM,
    "R02",
    text("重点改革任务完成率", "Key reforms done"),
    PERCENT,
    REFORM_OFFICE,
    95,
    range(95, 6, 1, 100),
    { ...added, classWeights: ALL },
  ),
  competing(
    REFORM,
    "R03",
    text("改革典型经验", "Reforms taken up elsewhere"),
    CASES,
    REFORM_OFFICE,
    range(4, 3, 0),
    { ...added, classWeights: ALL },
  ),
  competing(
    REFORM,
    "R04",
    text("营商环境评价", "Business climate"),
    MARKS,
    text("市发改委", "Development and Reform"),
    range(86, 8, 1, 100),
    { ...added, classWeights: ALL, rule: word("rule", "best") },
  ),
  standard(
    REFORM,
    "R05",
    text("政务服务网办率", "Services online"),
    PERCENT,
    DATA_OFFICE,
    90,
    range(91, 6, 1, 100),
    { ...added, classWeights: ALL },
  ),
  competing(
    REFORM,
    "R06",
    text("数字化改革应用", "Digital reform"),
    MARKS,
    DATA_OFFICE,
    range(82, 10, 1, 100),
    { ...added, classWeights: ALL, rule: word("rule", "rank"), pointsPerUnit: 5 },
  ),
  competing(
    LIVING,
    "L01",
    text("科技教育", "Science and education"),
    MARKS,
    text("市教育局", "Education"),
    range(85, 8, 1, 100),
  ),
  standard(
    LIVING,
    "L02",
    text("卫生服务达标率", "Health services"),
    PERCENT,
    HEALTH,
    95,
    range(95, 5, 1, 100),
  ),
  competing(
    LIVING,
    "L03",
    text("城市建设与管理", "City building and management"),
    MARKS,
    text("市住建局", "Housing"),
    range(84, 9, 1, 100),
    qualitative,
  ),
  standard(
    LIVING,
    "L04",
    text("社会治安综合治理（群众安全感）", "Public security (people who feel safe)"),
    PERCENT,
    text("市委政法委", "Political and Legal Affairs"),
    95,
    range(95.5, 3, 1, 100),
  ),
  standard(
    LIVING,
    "L05",
    text("思想道德教育", "Civic education"),
    MARKS,
    text("市委宣传部", "Publicity"),
    90,
    range(90, 6, 1, 100),
    qualitative,
  ),
  standard(
    LIVING,
    "L06",
    text("计划生育服务落实率", "Family planning services"),
    PERCENT,
    HEALTH,
    95,
    range(96, 3, 1, 100),
  ),
  standard(
    LIVING,
    "L07",
    text("城镇新增就业完成率", "New jobs, share of plan"),
    PERCENT,
    text("市人社局", "Human Resources"),
    100,
    range(101, 7, 1),
    added,
  ),
  standard(
    LIVING,
    "L08",
    text("城镇登记失业率", "Unemployment"),
    PERCENT,
    text("市人社局", "Human Resources"),
    4,
    range(3.7, 0.8, 1),
    { ...added, direction: word("direction", "lower") },
  ),
  constraint(
    LIVING,
    "L09",
    text("生产安全责任事故", "Work accidents"),
    text("市应急局", "Emergency"),
    {
      ...added,
      ...deducting(0.5),
    },
  ),
  constraint(
    LIVING,
    "L10",
    text("拖欠农民工工资案件", "Unpaid wages"),
    text("市人社局", "Human Resources"),
    {
      ...added,
      ...deducting(0.2),
    },
  ),
  competing(
    NATURE,
    "N01",
    text("空气优良天数比例", "Days of good air"),
    PERCENT,
    ENVIRONMENT,
    range(88, 7, 1, 100),
    { ...added, missing: word("policy", "mean") },
  ),
  standard(
    NATURE,
    "N02",
    text("地表水优良比例", "Good surface water"),
    PERCENT,
    ENVIRONMENT,
    90,
    range(91, 7, 1, 100),
    added,
  ),
  standard(
    NATURE,
    "N03",
    text("单位生产总值能耗降幅", "Energy saved per GDP"),
    PERCENT,
    text("市发改委", "Development and Reform"),
    3,
    range(3.2, 1, 1),
    added,
  ),
  competing(
    NATURE,
    "N04",
    text("森林覆盖率", "Forest cover"),
    PERCENT,
    text("市林业局", "Forestry"),
    range(46, 12, 1, 100),
    added,
  ),
  standard(
    NATURE,
    "N05",
    text("环保：垃圾无害化处理率", "Safe waste disposal"),
    PERCENT,
    text("市城管局", "City Management"),
    99,
    range(98.5, 2, 1, 100),
    added,
  ),
  constraint(NATURE, "N06", text("重大环境事件", "Grave environmental incident"), ENVIRONMENT, {
    ...added,
    rule: word("rule", "veto"),
  }),
  competing(
    PARTY,
    "D01",
    text("领导班子自身建设", "Leading group"),
    MARKS,
    ORGANISATION,
    range(88, 6, 1, 100),
    { ...qualitative, classWeights: ALL },
  ),
  standard(
    PARTY,
    "D02",
    text("基层党组织建设", "Party branches"),
    MARKS,
    ORGANISATION,
    92,
    range(92, 5, 1, 100),
    { ...qualitative, classWeights: ALL },
  ),
  competing(
    PARTY,
    "D03",
    text("思想政治建设", "Political education"),
    MARKS,
    text("市委宣传部", "Publicity"),
    range(87, 6, 1, 100),
    { ...qualitative, classWeights: ALL },
  ),
  standard(
    PARTY,
    "D04",
    text("廉政建设", "Clean government"),
    MARKS,
    DISCIPLINE,
    90,
    range(91, 6, 1, 100),
    {
      ...qualitative,
      classWeights: ALL,
    },
  ),
  competing(
    PARTY,
    "D05",
    text("机关建设", "Offices"),
    MARKS,
    text("市直机关工委", "Offices Committee"),
    range(86, 7, 1, 100),
    { ...qualitative, classWeights: ALL, rule: word("rule", "best") },
  ),
  constraint(PARTY, "D06", text("违反作风规定问题", "Breaches of conduct"), DISCIPLINE, {
    ...added,
    ...deducting(0.5),
  }),
  standard(
    KEY_WORK,
    "Z01",
    text("“三个创建”工作", "The three drives"),
    PERCENT,
    text("市文明办", "Civic Office"),
    100,
    range(97, 5, 1, 100),
    { classWeights: SHARED },
  ),
  standard(
    KEY_WORK,
    "Z02",
    text("七个三年行动计划", "Seven three-year plans"),
    PERCENT,
    text("市政府督查室", "Supervision"),
    100,
    range(96, 6, 1, 100),
    { classWeights: SHARED },
  ),
  competing(
    KEY_WORK,
    "Z03",
    text("市重点项目建设", "Key projects of the city"),
    PERCENT,
    text("市发改委", "Development and Reform"),
    range(96, 9, 1),
    { classWeights: SHARED },
  ),
  competing(
    KEY_WORK,
    "Z04",
    text("党委政务信息", "Reports used by the leadership"),
    text("篇", "papers"),
    text("市委办", "Party Office"),
    range(34, 18, 0),
    { classWeights: SHARED, missing: word("policy", "zero") },
  ),
  standard(
    KEY_WORK,
    "Z05",
    text("智慧建设", "Smart city"),
    MARKS,
    DATA_OFFICE,
    85,
    range(86, 8, 1, 100),
    {
      classWeights: SHARED,
    },
  ),
  competing(
    KEY_WORK,
    "Z06",
    text("园区经济", "Industrial parks"),
    PERCENT,
    text("市工信局", "Industry"),
    range(9, 5, 1),
    { classWeights: [0.03, 0.01, null] },
  ),
  competing(
    KEY_WORK,
    "Z07",
    text("央企对接合作工作", "Work with central enterprises"),
    CASES,
    text("市国资委", "State Assets"),
    range(5, 3, 0),
  ),
  constraint(
    KEY_WORK,
    "Z08",
    text("车辆超限超载治理", "Overloaded vehicles"),
    text("市交通局", "Transport"),
    {
      note: text("原文列名；限制性为示例", "Named in the document; C is a sample"),
      ...deducting(0.1),
    },
  ),
  competing(
    KEY_WORK,
    "Z09",
    text("高速公路沿线特色小镇建设", "Towns along the motorways"),
    MARKS,
    text("市住建局", "Housing"),
    range(82, 9, 1, 100),
    { classWeights: [0.01, 0.03, null] },
  ),
  standard(
    SOCIETY,
    "Z10",
    text("无偿献血", "Blood donation"),
    PERCENT,
    HEALTH,
    100,
    range(99, 8, 1),
  ),
  standard(
    SOCIETY,
    "Z11",
    text("全科医生全覆盖", "General practitioners everywhere"),
    PERCENT,
    HEALTH,
    100,
    range(98, 3, 1, 100),
  ),
  standard(
    SOCIETY,
    "Z12",
    text("普法依法治理", "Rule of law"),
    MARKS,
    text("市司法局", "Justice"),
    90,
    range(91, 5, 1, 100),
    { classWeights: SHARED },
  ),
  constraint(
    SOCIETY,
    "Z13",
    text("控违拆建", "Illegal buildings"),
    text("市城管局", "City Management"),
    {
      note: text("原文列名；限制性为示例", "Named in the document; C is a sample"),
      ...deducting(0.1),
    },
  ),
  standard(
    SOCIETY,
    "Z14",
    text("全民科学素质行动计划", "Science for everybody"),
    MARKS,
    text("市科协", "Science Association"),
    85,
    range(86, 6, 1, 100),
    { classWeights: SHARED },
  ),
  standard(
    SOCIETY,
    "Z15",
    text("人大工作", "People's congress"),
    MARKS,
    text("市人大办", "Congress Office"),
    95,
    range(95, 4, 1, 100),
    {
      classWeights: SHARED,
    },
  ),
  standard(
    SOCIETY,
    "Z16",
    text("政协工作", "Political consultation"),
    MARKS,
    text("市政协办", "Consultation Office"),
    95,
    range(95, 4, 1, 100),
    {
      classWeights: SHARED,
    },
  ),
  standard(
    SOCIETY,
    "Z17",
    text("住房公积金管理", "Housing fund"),
    PERCENT,
    text("市公积金中心", "Housing Fund Centre"),
    100,
    range(99, 6, 1),
  ),
  standard(
    SOCIETY,
    "Z18",
    text("档案工作", "Archives"),
    MARKS,
    text("市档案馆", "Archives"),
    90,
    range(91, 5, 1, 100),
    {
      classWeights: SHARED,
    },
  ),
];
