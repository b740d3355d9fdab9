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
import { ANSWERS, INDICATORS, LEDGER, VETOES } from "./annualDepartmentData";
import { dataSheet, expertsAndSurvey, reviewSheet } from "./annualDepartmentSheets";

/** 政府部门年度绩效考核 (S01): five dimensions; claimed by the department, verified by the review. */
export const annualDepartment = standardTemplate({
  id: "annual-department",
  title: text("政府部门年度绩效考核", "Annual assessment of departments"),
  purpose: text(
    "考核办对各部门做年度考核：五个维度，单位自评、评审核定、专家和问卷",
    "For the assessment office: the year of each department in five dimensions, claimed, reviewed and surveyed",
  ),
  documents: ["S01", "S06", "S11"],
  howTo: text("政府部门年度绩效考核：使用说明", "Annual assessment of departments: how to use it"),
  steps: [
    text(
      "这是什么：考核办对各部门一年的工作作综合评价，分完成情况、工作效益、改革创新、责任落实、公众满意度五个维度。",
      "What this is: an assessment office judges the year of each department in five dimensions.",
    ),
    text(
      "单位自评：各部门在“自评核定”表填自评和佐证材料，报送考核办。",
      "Self-assessment: each department fills in its claims and evidence in the sheet Review.",
    ),
    text(
      "评审核定：评审组通过实地检查、文件审查、座谈交流核实，填核定分；比自评低的写扣分原因，没写会变红并提示。",
      "Review: the team verifies by visits, documents and interviews; a cut needs a reason, else the row turns red and says so.",
    ),
    text(
      "专家和问卷：专家评分、公众问卷的票数填在“评分”表；统计数据由数据责任单位提供。",
      "Experts and survey: marks and answers go to the ratings; statistics come from the office responsible.",
    ),
    text(
      "加分、扣分填在“加减分”表，一票否决和一票否优填在“否决”表，都要写依据。",
      "Bonus and deductions go to the adjustments, vetoes to their own sheet; each needs its basis.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    REWEIGHTED,
    SKIPPED_TIES,
    {
      key: "trim",
      value: 1,
      note: text(
        "示例：专家评分去一个最高、一个最低",
        "Sample: highest and lowest expert left out",
      ),
    },
    ...ANSWERS.map(({ name, value }) => ({
      key: "voteValue",
      of: name,
      value,
      note: text("示例：问卷选项折算的分值", "Sample: what an answer is worth"),
    })),
    bonusLimit(3),
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("考核指标与权重", "Indicators and weights"),
    note: text(
      "五个维度及考核方面取自通知；原文没有给出权重，示例为等权，请按实际修改。",
      "Dimensions and aspects are those of the notice; it gives no weights, so the sample divides them equally. Change them as needed.",
    ),
    indicators: INDICATORS,
  },
  grades: [
    {
      name: text("优秀", "Excellent"),
      lower: 90,
      note: text("90（含）分以上：成绩突出、公众高度认可", "90 and above"),
    },
    {
      name: text("良好", "Good"),
      lower: 80,
      note: text("80（含）至 90 分：完成度和质量较高", "80 to below 90"),
    },
    {
      name: text("合格", "Pass"),
      lower: 60,
      note: text("60（含）至 80 分：完成度和质量一般", "60 to below 80"),
    },
    {
      name: text("待改进", "To improve"),
      lower: 0,
      note: text("60 分以下：加大力度改进", "Below 60"),
    },
  ],
  own: (locale) => [dataSheet(locale), reviewSheet(locale), expertsAndSurvey(locale)],
  ledger: LEDGER,
  vetoes: VETOES,
});
