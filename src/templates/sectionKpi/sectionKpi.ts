import { columnAt } from "../build/columnAt";
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
import { text, word } from "../build/text";
import { CLASSES, INDICATORS, LEDGER, VETOES } from "./sectionKpiData";
import { dataSheet, improvementSheet } from "./sectionKpiSheets";

/** 行政科室关键绩效考核指标 (S03): six indicators with targets, gaps and measures. */
export const sectionKpi = standardTemplate({
  id: "section-kpi",
  title: text("行政科室关键绩效考核", "Key indicators of sections"),
  purpose: text(
    "部门对内设科室做关键指标考核：六项指标对照目标找差距，落实改进措施",
    "For a department and its sections: six key indicators against targets, with gaps and measures",
  ),
  documents: ["S03"],
  howTo: text("行政科室关键绩效考核：使用说明", "Key indicators of sections: how to use it"),
  steps: [
    text(
      "这是什么：部门对内设科室做关键绩效考核，共六项指标：工作质量、服务水平、决策能力、团队合作、创新能力、自我发展。",
      "What this is: a department judges its sections by six key indicators.",
    ),
    text(
      "定目标：在“指标”表写清测量方法、目标和计量单位；综合科室和业务科室的权重分开设，合计各为 100%。",
      "Targets: the indicators state measurement, target and unit; each class of sections has its own weights, each totalling 100 %.",
    ),
    text(
      "填完成值：在“数据”表填实际完成值，达到目标得 100 分，达不到按比例得分。",
      "Results: enter what was reached; the target gives 100, less gives its proportion.",
    ),
    text(
      "看差距：在“差距与改进”表看每项差距，填改进措施、责任人、时限。",
      "Gaps: the sheet Gaps and measures shows each gap; enter measure, person and deadline.",
    ),
    text(
      "加分、扣分填在“加减分”表，降档等填在“否决”表，都要写依据。",
      "Bonus and deductions go to the adjustments, drops to the vetoes; each needs its basis.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    {
      key: "missing",
      value: word("policy", "mean"),
      note: text("示例：缺项按同类科室均值", "Sample: a missing value takes the mean of the class"),
    },
    REWEIGHTED,
    SKIPPED_TIES,
    bonusLimit(2),
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("关键绩效指标、测量方法与目标", "Key indicators, measurement and targets"),
    note: text(
      "六项指标和测量方法取自材料；权重按科室类别设定，目标和权重均为示例，请按实际修改。",
      "The indicators and their measurement are those of the document; weights differ by class of sections. Targets and weights are samples.",
    ),
    indicators: INDICATORS,
    classes: CLASSES,
    noteHeader: text("测量方法", "note"),
    noteWidth: 50,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 95 },
    { name: text("良好", "Good"), lower: 85 },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("待改进", "To improve"), lower: 0 },
  ],
  own: (locale, indicators) => [
    dataSheet(locale),
    improvementSheet(columnAt(indicators, "indicators", "target", locale), locale),
  ],
  ledger: LEDGER,
  vetoes: VETOES,
});
