import {
  bonusLimit,
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  REWEIGHTED,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text } from "../build/text";
import { INDICATORS, LEDGER, VETOES } from "./regionalDevelopmentData";
import { comparisonSheet, dataSheet } from "./regionalDevelopmentSheets";

/** 国家绩效考核指标内容 (S04): nine areas and 25 indicators in their own units and directions. */
export const regionalDevelopment = standardTemplate({
  id: "regional-development",
  title: text("地区发展绩效考核", "Development of regions"),
  purpose: text(
    "上级政府对各地区做发展考核：九个领域 25 项统计指标，同类地区比较",
    "For a higher government: 25 statistical indicators in nine areas, compared within classes of regions",
  ),
  documents: ["S04"],
  howTo: text("地区发展绩效考核：使用说明", "Development of regions: how to use it"),
  steps: [
    text(
      "这是什么：用九个领域的 25 项统计指标比较各地区一年的发展，同类地区之间比较和排名。",
      "What this is: the year of each region in 25 statistical indicators; regions are compared and ranked within their class.",
    ),
    text(
      "方向：失业率、发病率、死亡率、贫困率、收入差距越低越好；价格指数在区间内最好；其余越高越好。",
      "Directions: unemployment, disease, mortality, poverty and the income gap are better when lower; price indices within a range; the rest when higher.",
    ),
    text(
      "填数：在“数据”表填公布的原值，不用换算。GDP、贸易额按增幅，社会福利支出按人均增幅，需要上年值和常住人口。",
      "Data: enter published values as they are. GDP and trade are scored by growth, welfare spending by growth per head, which need last year's values and populations.",
    ),
    text(
      "缺数：整列没有公布的填 数据未发布，权重分给同组；个别地区没报的填 缺，示例按同类均值。",
      "Gaps: not published in a whole column gives its weight to the group; a single not reported takes the mean of the class, as a sample.",
    ),
    text(
      "各地数值相同的指标都得满分，不影响名次；“对比分析”表列出平均、最高、最低和最好的地区。",
      "An indicator that is equal everywhere gives full marks to all. The sheet Comparison lists mean, highest, lowest and best.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    REWEIGHTED,
    SKIPPED_TIES,
    bonusLimit(3),
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("九个领域的指标、方向与计分方法", "Nine areas: indicators, directions and rules"),
    note: text(
      "领域和指标取自材料；原文没有给出权重和计分方法：示例为九个领域等权、领域内平均，计分方法和目标均为示例。",
      "Areas and indicators are those of the document. It gives no weights or rules: areas have equal weights as a proposal, rules and targets are samples.",
    ),
    indicators: INDICATORS,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 90 },
    { name: text("良好", "Good"), lower: 80 },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("待改进", "To improve"), lower: 0 },
  ],
  own: (locale) => [dataSheet(locale), comparisonSheet(locale)],
  ledger: LEDGER,
  vetoes: VETOES,
});
