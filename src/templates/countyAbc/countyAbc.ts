import { columnAt } from "../build/columnAt";
import {
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text } from "../build/text";
import { LEDGER, VETOES } from "./countyAbcData";
import { CLASSES, INDICATORS } from "./countyIndicatorsData";
import { dataSheet, perHeadSheet } from "./countyAbcSheets";

/** 通用型评估指标体系 (S21): A 竞争性, B 达标性, C 限制性 over seven areas and 56 indicators. */
export const countyAbc = standardTemplate({
  id: "county-abc",
  title: text("县市区与部门绩效考核（ABC 三类指标）", "Counties and departments by A, B and C"),
  purpose: text(
    "市考核办对县市区和市直部门分类定标、分类考核：56 项 A、B、C 指标，人均增幅、进退位、红旗和先进名额",
    "For a city's assessment office: 56 indicators by A, B and C, classes, growth per head, progress and places",
  ),
  documents: ["S21"],
  howTo: text("县市区与部门绩效考核：使用说明", "Counties and departments: how to use it"),
  steps: [
    text(
      "这是什么：对县市区和市直部门的年度绩效考核。一类、二类县市区和部门分类定标、分类考核，在本类内排名。",
      "What this is: the year of counties and departments, each class with its own weights and ranks.",
    ),
    text(
      "A 类竞争性：同类单位相互比较；B 类达标性：达到目标得满分，超过不多得；C 类限制性：只扣分或否决。",
      "A compares the units of a class; B is full at the target and no more above it; C only deducts or vetoes.",
    ),
    text(
      "三级结构：领域为要素指标，指标名称为证据指标，目标、计量单位和计分方法为量化指标。",
      "Three levels: areas are the elements, indicators the evidence, and target, unit and rule the measure.",
    ),
    text(
      "报数据：“指标”表写明数据责任单位；数据报到“数据”表。生产总值、财政收入、常住人口填在“人均增幅”表，本年和上年都要填。",
      "Data: the indicators name the responsible unit. GDP, revenue and residents of both years go to Growth per head.",
    ),
    text(
      "进步和进退位：在“数据”表填上年得分和上年名次，评分时按方案加分；新组建的单位留空，不比。",
      "Progress: enter last year's score and rank; grading adds points as the scheme says. A new unit stays blank.",
    ),
    text(
      "表彰：国家级、省部级奖励登记到“加减分”表，写文号；同一事项多级表彰只按最高级计，牵头和配合按比例分。",
      "Awards: enter them with document numbers. The same item counts once, at its highest level; lead and support share.",
    ),
    text(
      "否决：重点工作“一票否决”和否优登记到“否决”表，写依据；结果为 红旗、先进、合格、不合格。",
      "Vetoes: key work can veto; each row needs its basis. Results are red flag, advanced, pass and fail.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    SKIPPED_TIES,
    {
      key: "progressPoints",
      value: text("1:0.2；3:0.5", "1:0.2; 3:0.5"),
      note: text(
        "示例：纵向进步幅度，总分比上年进步 1% 加 0.2 分，3% 加 0.5 分",
        "Sample: the score up by 1 % gives 0.2, by 3 % gives 0.5",
      ),
    },
    {
      key: "rankMovePoints",
      value: text("1:0.2；3:0.5", "1:0.2; 3:0.5"),
      note: text(
        "示例：横向进退位次，名次进 1 位加 0.2 分，进 3 位加 0.5 分",
        "Sample: one place up gives 0.2, three give 0.5",
      ),
    },
    {
      key: "bonusLimit",
      value: 3,
      note: text("示例：加分合计不超过 3 分", "Sample: at most 3 points of bonus"),
    },
    {
      key: "bonusLimit",
      of: text("表彰", "award"),
      value: 2,
      note: text("示例：表彰类加分不超过 2 分", "Sample: at most 2 points for awards"),
    },
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("七个领域 56 项指标", "56 indicators in seven areas"),
    note: text(
      "五个领域和十八项工作取自材料，材料没有列全的以示例补足；权重为等权示例，三类单位合计各为 100%。C 类只扣分或否决，不带权重。",
      "Five areas and eighteen items are those of the document; samples make up the rest. Weights are equal as samples and total 100 % in each class. C only deducts or vetoes.",
    ),
    indicators: INDICATORS,
    noteWidth: 24,
    classes: CLASSES,
  },
  grades: [
    {
      name: text("红旗", "Red flag"),
      share: 0.2,
      minimum: 80,
      note: text("示例：本类前 20%，且不低于 80 分", "Sample: best 20 % of a class, from 80"),
    },
    {
      name: text("先进", "Advanced"),
      share: 0.4,
      minimum: 75,
      note: text("示例：其后 40%，且不低于 75 分", "Sample: the next 40 %, from 75"),
    },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("不合格", "Fail"), lower: 0 },
  ],
  own: (locale, indicators) => [
    dataSheet(locale),
    perHeadSheet(columnAt(indicators, "indicators", "target", locale), locale),
  ],
  ledger: LEDGER,
  vetoes: VETOES,
});
