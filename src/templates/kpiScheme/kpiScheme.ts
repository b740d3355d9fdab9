import type { SheetSpec } from "../../workbook/sheetSpec";
import { SAMPLE_YEAR, STATED_SETTINGS } from "../build/commonSettings";
import { COMMON_STEPS, instructionSheet } from "../build/instructionSheet";
import {
  gradesSheet,
  ledgerSheet,
  schemeSheet,
  vetoesSheet,
  type TemplateBand,
  type TemplateRow,
  type TemplateSetting,
} from "../build/standardSheets";
import { text, word } from "../build/text";
import type { Template, TemplateOptions } from "../template";
import { LEDGER, unit } from "./kpiSchemeData";
import { dataSheet, indicatorsSheet } from "./kpiSchemeSheets";
import { ratesSheet } from "./ratesSheet";

const GRADES: readonly TemplateBand[] = [
  { name: text("优秀", "Excellent"), lower: 90 },
  { name: text("良好", "Good"), lower: 80 },
  { name: text("合格", "Pass"), lower: 60 },
  { name: text("待改进", "To improve"), lower: 0 },
];
const VETOES: readonly TemplateRow[] = [
  [
    unit("市交通局"),
    text("安全生产责任事故", "Work safety accident"),
    word("effect", "ceiling"),
    null,
    text("示例安委〔2026〕5号", "Sample SC [2026] 5"),
    "2026-08-15",
    text("事故调查报告", "Accident report"),
  ],
];

/**
 * 政府KPI绩效考核方案 (S15): seven groups with their sub-indicators and weights as the document prints them, which
 * total 110 %. As printed, grading refuses it and names the choices; scaled, it keeps the exact ratios.
 */
export const kpiScheme: Template = {
  id: "kpi-scheme",
  title: text("政府KPI绩效考核方案", "Government KPI scheme"),
  purpose: text(
    "七组关键绩效指标，考核政府职能部门；原文权重合计 110%，可照原文或按比例折算",
    "Seven groups of key performance indicators for departments; as printed (110 %) or scaled",
  ),
  documents: ["S15"],
  sheets,
};

function sheets({ locale, isScaled }: TemplateOptions): SheetSpec[] {
  const title = text("政府KPI绩效考核方案：使用说明", "Government KPI scheme: how to use it");
  const indicators = indicatorsSheet(isScaled, locale);
  return [
    instructionSheet(title, steps(isScaled), locale),
    schemeSheet(
      text("政府部门年度KPI绩效考核", "Annual KPI assessment of departments"),
      settings(isScaled),
      locale,
    ),
    indicators,
    gradesSheet(GRADES, locale),
    dataSheet(locale),
    ratesSheet(indicators, isScaled, locale),
    ledgerSheet(LEDGER, locale),
    vetoesSheet(VETOES, locale),
  ];
}

function settings(isScaled: boolean): TemplateSetting[] {
  return [
    {
      key: "marking",
      value: word("marking", "percent"),
      note: text("每项 0–100 分，乘以权重", "Each item 0–100, times its weight"),
    },
    {
      key: "decimals",
      value: 2,
      note: text("公布的分数保留两位小数", "Decimals of published numbers"),
    },
    {
      key: "weightTotal",
      value: word("weightTotal", isScaled ? "scale" : "strict"),
      note: isScaled
        ? text(
            "原文权重合计 110%，按比例折算为 100%",
            "The document prints 110 %, taken in exact proportion",
          )
        : text("权重合计须为 100%", "Weights must total 100 %"),
    },
    SAMPLE_YEAR,
    { key: "ties", value: word("ties", "competition"), note: text("1-2-2-4", "1-2-2-4") },
    {
      key: "notApplicable",
      value: word("policy", "reweight"),
      note: text(
        "不适用的指标不计，权重分给同组其他指标",
        "Items that do not apply give their weight to the rest of the group",
      ),
    },
    {
      key: "bonusLimit",
      value: 5,
      note: text("示例：每个部门加分合计不超过 5 分", "Sample: at most 5 points of bonus"),
    },
    {
      key: "bonusNeedsDocument",
      value: word("yesNo", "yes"),
      note: text("示例：没有文件依据不加分", "Sample: no document, no bonus"),
    },
    ...STATED_SETTINGS,
  ];
}

function steps(isScaled: boolean) {
  return [
    text(
      "这是什么：按“政府KPI绩效考核方案”的七组指标，对政府职能部门进行年度考核。",
      "What this is: the annual assessment of departments by the seven groups of the government KPI scheme.",
    ),
    isScaled
      ? text(
          "权重：原文七组权重合计为 110%。本表已按比例折算：原文权重保留在“原文权重”列，折算后的权重在“调整后权重”列。",
          "Weights: the document prints seven weights that total 110 %. They are taken in exact proportion: the printed weights stay in their column, the adjusted ones stand beside them.",
        )
      : text(
          "权重：原文七组权重合计为 110%，本表照原文列出。评分时会提示并拒绝，请按比例折算（方案表“权重合计”改为 折算），或修改权重使合计为 100%。",
          'Weights: the document prints seven weights that total 110 %, and so does this sheet. Grading refuses them: set "weight total" to scale, or edit the weights to 100 %.',
        ),
    text(
      "二级指标的权重原文没有给出，示例为组内平均分配，请按实际修改。",
      "The document gives no weights below the groups; the sample divides them equally. Change them as needed.",
    ),
    text(
      "加分、扣分填在“加减分”表，一票否决和一票否优填在“否决”表，都要写依据。",
      "Bonus and deductions go to the adjustments, vetoes to their own sheet; each needs its basis.",
    ),
    ...COMMON_STEPS,
  ];
}
