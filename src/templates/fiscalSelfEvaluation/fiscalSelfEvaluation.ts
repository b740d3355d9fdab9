import { columnAt } from "../build/columnAt";
import { DOCUMENTED_BONUS, SAMPLE_YEAR, SKIPPED_TIES, TWO_DECIMALS } from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text, word } from "../build/text";
import { CLASSES, INDICATORS, LEDGER, VETOES } from "./fiscalSelfEvaluationData";
import { budgetSheet, dataSheet, DEVIATION, deviationSheet } from "./fiscalSelfEvaluationSheets";
import { projectForm } from "./projectForm";

/** 财政项目支出绩效自评 (财预〔2020〕10号): 10/50/30/10, each item's points rounded, projects as units. */
export const fiscalSelfEvaluation = standardTemplate({
  id: "fiscal-self-evaluation",
  title: text("项目支出绩效自评", "Self-evaluation of projects"),
  purpose: text(
    "预算单位对财政项目支出做绩效自评：执行率、产出、效益、满意度按 10/50/30/10 计分",
    "For budget units: execution, outputs, benefits and satisfaction of projects as 10/50/30/10",
  ),
  documents: ["财预〔2020〕10号"],
  howTo: text("项目支出绩效自评：使用说明", "Self-evaluation of projects: how to use it"),
  steps: [
    text(
      "这是什么：财政项目支出绩效自评。一个项目一行，按预算执行率 10、产出 50、效益 30、满意度 10 计分。",
      "What this is: the self-evaluation of budget projects, a project a row: execution 10, outputs 50, benefits 30, satisfaction 10.",
    ),
    text(
      "资金：在“预算执行”表填年初预算数、全年预算数、全年执行数，执行率和得分自动算出。",
      "Money: enter the first budget, the budget of the year and what was spent; rate and marks follow.",
    ),
    text(
      "指标：在“数据”表填年度指标值（目标列）和实际完成值。正向、反向、等于三种规则已写在“指标”表。",
      "Indicators: enter annual targets and results in the data. The indicators state the rule: positive, reverse or equal.",
    ),
    text(
      "偏差：没有完成的指标，在“偏差与改进”表写明偏差原因及改进措施。",
      "Deviations: for each target missed, state the reason and the measure.",
    ),
    text(
      "自评表：在“自评表”选择项目，就得到可以打印上报的一张表。",
      "Form: choose a project in the sheet Project form to print and hand it in.",
    ),
    text(
      "等级：优 90（含）分以上，良 80（含）至 90，中 60（含）至 80，差 60 分以下。各地分值不同的，可按本地办法修改，如 20/40/40。",
      "Grades: excellent from 90, good from 80, fair from 60, poor below. Other offices use 20/40/40: change the marks as your rules say.",
    ),
  ],
  settings: [
    {
      key: "marking",
      value: word("marking", "points"),
      note: text("每项按分值打分后相加", "Marks out of full marks are added up"),
    },
    { key: "fullMarks", value: 100, note: text("分值合计须为 100", "Full marks must total 100") },
    TWO_DECIMALS,
    {
      key: "roundingScope",
      value: word("roundingScope", "items"),
      note: text(
        "每项得分先取整再相加，表上各项之和等于总分",
        "Each item is rounded, so that printed items add up to the total",
      ),
    },
    SAMPLE_YEAR,
    {
      key: "notApplicable",
      value: word("policy", "reweight"),
      note: text(
        "示例：不适用的指标不计，分值分给同组指标",
        "Sample: items that do not apply give their marks to the group",
      ),
    },
    { key: "ceiling", value: 100, note: text("示例：总分不超过 100", "Sample: at most 100") },
    SKIPPED_TIES,
    {
      key: "bonusLimit",
      value: 2,
      note: text("示例：加分合计不超过 2 分", "Sample: at most 2 points of bonus"),
    },
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("绩效指标与分值", "Indicators and marks"),
    note: text(
      "预算执行率 10 分、产出 50 分、效益 30 分、满意度 10 分；三级指标和各项分值为示例，按项目实际修改，合计仍须为 100。",
      "Execution 10, outputs 50, benefits 30, satisfaction 10; third-level items and their marks are samples. Change them, keeping the total at 100.",
    ),
    indicators: INDICATORS,
    classes: CLASSES,
    isPoints: true,
  },
  grades: [
    { name: text("优", "Excellent"), lower: 90 },
    { name: text("良", "Good"), lower: 80 },
    { name: text("中", "Fair"), lower: 60 },
    { name: text("差", "Poor"), lower: 0 },
  ],
  own: (locale, indicators) => {
    const marks = columnAt(indicators, "indicators", "name", locale) + 1;
    const target = columnAt(indicators, "indicators", "target", locale);
    return [
      budgetSheet(locale),
      dataSheet(locale),
      projectForm({ target, marks }, locale),
      deviationSheet(locale),
    ];
  },
  growth: (locale) => [{ kind: "lines", sheet: DEVIATION[locale], key: 0, unit: 0, perUnit: 3 }],
  ledger: LEDGER,
  vetoes: VETOES,
});
