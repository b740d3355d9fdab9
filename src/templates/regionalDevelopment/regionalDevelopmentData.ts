import { AWARD_LEVEL } from "../build/awardLevels";
import type { TemplateIndicator } from "../build/indicatorSheet";
import type { TemplateRow } from "../build/standardSheets";
import { text, word, type Text } from "../build/text";

/** An indicator with its values for each sample region, and those of last year where growth is scored. */
export interface RegionalIndicator extends TemplateIndicator {
  readonly values: readonly (number | Text)[];
  readonly lastYear?: readonly number[];
}

export const REGIONS: readonly { readonly name: Text; readonly class: number }[] = [
  { name: text("东川市", "Dongchuan"), class: 0 },
  { name: text("临江市", "Linjiang"), class: 0 },
  { name: text("海宁新区", "Haining New Area"), class: 0 },
  { name: text("平原市", "Pingyuan"), class: 0 },
  { name: text("云阳市", "Yunyang"), class: 0 },
  { name: text("安河市", "Anhe"), class: 0 },
  { name: text("青山州", "Qingshan"), class: 1 },
  { name: text("南岭市", "Nanling"), class: 1 },
  { name: text("北溪市", "Beixi"), class: 1 },
  { name: text("石泉市", "Shiquan"), class: 1 },
  { name: text("松林市", "Songlin"), class: 1 },
  { name: text("白水州", "Baishui"), class: 1 },
];
export const CLASSES = [text("一类地区", "Class I"), text("二类地区", "Class II")] as const;

/** 常住人口 of this and of last year, in 万人. */
export const POPULATION = [820, 640, 310, 505, 455, 420, 250, 380, 345, 290, 265, 180];
export const LAST_POPULATION = [812, 638, 302, 506, 454, 423, 251, 379, 347, 291, 266, 181];

const UNPUBLISHED = text("数据未发布", "not published");
const MISSING = text("缺", "not reported");

const efficacy = word("rule", "efficacy");
const higher = word("direction", "higher");
const lower = word("direction", "lower");
const PERCENT = text("%", "%");

/** An area of S04; its weight is an equal share, as a proposal. */
function area(name: Text, items: readonly Omit<RegionalIndicator, "level1" | "weight">[]) {
  return items.map((item): RegionalIndicator => ({
    level1: name,
    level1Weight: 1 / 9,
    weight: 1 / 9 / items.length,
    nature: word("nature", "quantitative"),
    direction: higher,
    rule: efficacy,
    source: text("统计", "statistics"),
    ...item,
  }));
}

/** The nine areas of S04 with all 25 indicators that it names; rules, targets and values are samples. */
export const INDICATORS: readonly RegionalIndicator[] = [
  ...area(text("经济增长", "Economic growth"), [
    {
      code: "R11",
      name: text("国内生产总值（GDP）", "Gross domestic product"),
      unit: text("亿元", "100m yuan"),
      measure: word("measure", "growth"),
      note: text("按增幅，同类比较", "By growth, compared within the class"),
      values: [9820, 6480, 4120, 4010, 3560, 2980, 1120, 1850, 1640, 1230, 1090, 640],
      lastYear: [9260, 6170, 3840, 3850, 3390, 2890, 1060, 1760, 1575, 1185, 1032, 622],
    },
    {
      code: "R12",
      name: text("人均GDP", "GDP per head"),
      unit: text("元", "yuan"),
      rule: word("rule", "best"),
      note: text("与同类最高比", "Against the best of the class"),
      values: [
        119756, 101250, 132903, 79406, 78242, 70952, 44800, 48684, 47536, 42414, 41132, 35556,
      ],
    },
  ]),
  ...area(text("就业率", "Employment"), [
    {
      code: "R21",
      name: text("失业率", "Unemployment rate"),
      unit: PERCENT,
      direction: lower,
      note: text("越低越好", "Lower is better"),
      values: [4.9, 5.1, 4.6, 5.3, 5.2, 5.6, 5.4, 5.0, 5.2, 5.5, 5.1, 5.8],
    },
    {
      code: "R22",
      name: text("就业率", "Employment rate"),
      unit: PERCENT,
      note: text("同类比较", "Compared within the class"),
      values: [66.2, 65.1, 68.4, 63.8, 64.0, 62.7, 61.5, 63.2, 62.4, 60.9, 62.8, 59.7],
    },
    {
      code: "R23",
      name: text("劳动参与率", "Labour participation"),
      unit: PERCENT,
      note: text("同类比较", "Compared within the class"),
      values: [69.6, 68.6, 71.7, 67.4, 67.5, 66.4, 65.0, 66.5, 65.8, 64.4, 66.2, 63.4],
    },
  ]),
  ...area(text("物价稳定", "Stable prices"), [
    {
      code: "R31",
      name: text("消费者价格指数（CPI）", "Consumer price index"),
      unit: text("上年=100", "last year=100"),
      rule: word("rule", "attain"),
      direction: word("direction", "range"),
      target: 100.5,
      targetUpper: 103,
      floor: 2,
      note: text("区间内满分，界外 2 点得 0 分", "Full inside, nothing 2 points outside"),
      values: [101.2, 100.8, 101.5, 100.3, 100.9, 99.8, 101.1, 103.4, 100.7, 100.2, 101.9, 99.5],
    },
    {
      code: "R32",
      name: text("生产者价格指数（PPI）", "Producer price index"),
      unit: text("上年=100", "last year=100"),
      rule: word("rule", "attain"),
      direction: word("direction", "range"),
      target: 99,
      targetUpper: 102,
      floor: 4,
      note: text("区间内满分，界外 4 点得 0 分", "Full inside, nothing 4 points outside"),
      values: [99.6, 98.7, 100.2, 97.9, 99.1, 97.2, 98.8, 99.4, 102.6, 98.1, 99.9, 96.8],
    },
  ]),
  ...area(text("国际竞争力", "International competitiveness"), [
    {
      code: "R41",
      name: text("贸易额", "Trade"),
      unit: text("亿元", "100m yuan"),
      measure: word("measure", "growth"),
      note: text("按增幅，同类比较", "By growth, compared within the class"),
      values: [2650, 1480, 1920, 610, 540, 390, 88, 176, 142, 96, 105, 41],
      lastYear: [2510, 1395, 1760, 592, 518, 381, 84, 165, 138, 94, 98, 41.5],
    },
    {
      code: "R42",
      name: text("出口额", "Exports"),
      unit: text("亿元", "100m yuan"),
      rule: word("rule", "best"),
      note: text("与同类最高比", "Against the best of the class"),
      values: [1580, 860, 1240, 395, 350, 240, 52, 110, 93, 61, 70, 25],
    },
    {
      code: "R43",
      name: text("国际市场份额", "Share of world markets"),
      unit: text("‰", "‰"),
      rule: word("rule", "minmax"),
      note: text("各地同值，均得满分", "Equal everywhere, so all get full marks"),
      values: [0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6],
    },
  ]),
  ...area(text("科技创新", "Science and innovation"), [
    {
      code: "R51",
      name: text("专利申请数量", "Patent applications"),
      unit: text("件", "cases"),
      rule: word("rule", "rank"),
      note: text("按同类名次", "By rank in the class"),
      values: [18600, 10900, 14200, 5200, 4700, 3100, 690, 1420, 1180, 760, 820, 260],
    },
    {
      code: "R52",
      name: text("研发投入", "Spending on research"),
      unit: text("占GDP%", "% of GDP"),
      note: text("同类比较", "Compared within the class"),
      values: [3.2, 2.7, 3.6, 1.9, 1.8, 1.5, 0.9, 1.2, 1.1, 0.8, 1.0, 0.6],
    },
    {
      code: "R53",
      name: text("科技论文发表数量", "Scientific papers"),
      unit: text("篇", "papers"),
      missing: word("policy", "reweight"),
      note: text("整列未发布时，权重分给同组", "While unpublished, its weight goes to the group"),
      values: REGIONS.map(() => UNPUBLISHED),
    },
  ]),
  ...area(text("教育水平", "Education"), [
    {
      code: "R61",
      name: text("入学率", "Enrolment rate"),
      unit: PERCENT,
      rule: word("rule", "attain"),
      target: 99.5,
      floor: 90,
      note: text("目标达成", "Against a target"),
      values: [99.8, 99.6, 99.9, 99.3, 99.1, 98.6, 97.2, 98.4, 98.0, 97.5, 98.2, 96.3],
    },
    {
      code: "R62",
      name: text("毕业率", "Graduation rate"),
      unit: PERCENT,
      rule: word("rule", "attain"),
      target: 98,
      floor: 85,
      note: text("目标达成", "Against a target"),
      values: [98.4, 97.6, 98.9, 96.8, 97.1, 95.7, 93.2, 95.1, 94.6, 93.8, 94.9, 91.8],
    },
    {
      code: "R63",
      name: text("教育质量", "Quality of education"),
      unit: text("监测合格率%", "% passing tests"),
      note: text("同类比较", "Compared within the class"),
      values: [94.2, 92.8, 95.6, 89.4, 90.1, 87.5, 82.3, 85.9, 84.7, 83.0, 85.2, 79.8],
    },
  ]),
  ...area(text("健康水平", "Health"), [
    {
      code: "R71",
      name: text("预期寿命", "Life expectancy"),
      unit: text("岁", "years"),
      note: text("同类比较", "Compared within the class"),
      values: [80.6, 79.8, 81.2, 78.4, 78.7, 77.9, 75.6, 77.1, 76.8, 76.0, 76.9, 74.8],
    },
    {
      code: "R72",
      name: text("发病率", "Incidence of disease"),
      unit: text("1/10万", "per 100,000"),
      direction: lower,
      note: text("越低越好", "Lower is better"),
      values: [182, 196, 171, 224, 218, 240, 287, 252, 263, 279, 258, 312],
    },
    {
      code: "R73",
      name: text("死亡率", "Mortality"),
      unit: text("‰", "‰"),
      direction: lower,
      note: text("越低越好", "Lower is better"),
      values: [5.8, 6.1, 5.2, 6.9, 6.7, 7.3, 7.6, 7.0, 7.2, 7.5, 7.1, 8.0],
    },
  ]),
  ...area(text("环境保护", "Environment"), [
    {
      code: "R81",
      name: text("空气质量", "Air quality"),
      unit: text("优良天数%", "% good days"),
      rule: word("rule", "attain"),
      target: 90,
      floor: 60,
      note: text("目标达成", "Against a target"),
      values: [84.6, 87.1, 88.4, 76.2, 82.5, 79.7, 96.4, 91.8, 89.3, 85.5, 94.2, 95.7],
    },
    {
      code: "R82",
      name: text("水质", "Water quality"),
      unit: text("优良断面%", "% good sections"),
      rule: word("rule", "attain"),
      target: 95,
      floor: 70,
      note: text("目标达成", "Against a target"),
      values: [88.9, 91.4, 92.0, 83.3, 86.7, 84.1, 98.5, 94.15, 92.8, 90.0, 96.9, 97.2],
    },
    {
      code: "R83",
      name: text("森林覆盖率", "Forest cover"),
      unit: PERCENT,
      missing: word("policy", "mean"),
      note: text("缺项按同类均值", "Where missing, the mean of the class"),
      values: [31.5, 38.2, 28.7, 22.4, 41.6, 35.8, 68.3, 59.4, MISSING, 47.9, 63.2, 66.1],
    },
  ]),
  ...area(text("社会福利", "Social welfare"), [
    {
      code: "R91",
      name: text("贫困率", "Poverty rate"),
      unit: PERCENT,
      rule: word("rule", "deduct"),
      direction: lower,
      target: 1,
      pointsPerUnit: 20,
      note: text("每高 1 个百分点扣 20 分", "20 points for each point above"),
      values: [0.6, 0.8, 0.4, 1.1, 1.0, 1.4, 2.3, 1.6, 1.8, 2.2, 1.7, 3.1],
    },
    {
      code: "R92",
      name: text("收入差距", "Income gap"),
      unit: text("基尼系数", "Gini index"),
      rule: word("rule", "attain"),
      direction: lower,
      target: 0.38,
      floor: 0.5,
      note: text("目标达成，越低越好", "Against a target; lower is better"),
      values: [0.412, 0.401, 0.418, 0.389, 0.383, 0.392, 0.401, 0.386, 0.391, 0.398, 0.379, 0.408],
    },
    {
      code: "R93",
      name: text("社会福利支出", "Welfare spending"),
      unit: text("亿元", "100m yuan"),
      measure: word("measure", "growthPerHead"),
      note: text("按人均增幅，同类比较", "By growth per head, compared within the class"),
      values: [142, 96, 61, 68, 62, 55, 34, 49, 45, 37, 35, 24],
      lastYear: [133, 91, 56, 65, 58, 53, 31, 46, 42.5, 35.5, 32.6, 22.9],
    },
  ]),
];

/** The name of a sample region, for the ledgers. */
function region(zh: string): Text {
  const found = REGIONS.find(({ name }) => name["zh-CN"] === zh);
  if (!found) throw new Error(`No sample region ${zh}`);
  return found.name;
}

/** A bonus and a deduction, after which 南岭市 and 松林市 tie. */
export const LEDGER: readonly TemplateRow[] = [
  [
    region("松林市"),
    "B01",
    text("生态示范区获国家级表彰", "National award for an ecological area"),
    text("表彰", "award"),
    AWARD_LEVEL.national,
    2,
    null,
    text("牵头", "lead"),
    "2026-06-05",
    text("示例国〔2026〕31号", "Sample N [2026] 31"),
  ],
  [
    region("南岭市"),
    "K01",
    text("统计数据两次迟报", "Statistics late twice"),
    text("督查", "supervision"),
    AWARD_LEVEL.provincial,
    -1.5,
    null,
    null,
    "2026-10-15",
    text("示例统〔2026〕40号", "Sample ST [2026] 40"),
  ],
];

export const VETOES: readonly TemplateRow[] = [
  [
    region("海宁新区"),
    text("重大环境污染事件", "Serious pollution"),
    word("effect", "ceiling"),
    null,
    text("示例环督〔2026〕7号", "Sample EP [2026] 7"),
    "2026-09-18",
    text("督察通报", "Report of the inspection"),
  ],
];
