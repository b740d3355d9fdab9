import {
  bonusLimit,
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text, word } from "../build/text";
import { CLASSES, INDICATORS, LEDGER, VETOES } from "./civilServantData";
import { dataSheet, decisionSheet, peersSheet, routineSheet } from "./civilServantSheets";
import { trackingSheet } from "./followUpSheets";

const GRADES = [
  { name: text("优秀", "Excellent"), lower: 90, share: 0.2 },
  { name: text("称职", "Competent"), lower: 75 },
  { name: text("基本称职", "Basically competent"), lower: 60 },
  { name: text("不称职", "Incompetent"), lower: 0 },
];

/** 行政人员的绩效考核标准 (S12): goals by post, mid-term and final review, routine marks, grades with a quota. */
export const civilServant = standardTemplate({
  id: "civil-servant",
  title: text("行政人员年度绩效考核", "Annual assessment of staff"),
  purpose: text(
    "人事部门对行政人员做年度考核：岗位目标、中期和终期评估、平时考核，优秀名额不超过 20%",
    "For personnel offices: goals by post, mid-term and final review, routine marks, at most 20 % excellent",
  ),
  documents: ["S12"],
  howTo: text("行政人员年度绩效考核：使用说明", "Annual assessment of staff: how to use it"),
  steps: [
    text(
      "这是什么：人事部门对行政人员的年度考核，按岗位设指标，同一岗位用同一标准。",
      "What this is: the annual assessment of staff; indicators by post, one standard for one post.",
    ),
    text(
      "定目标：年初与本人商定目标，填在“目标跟踪”表。",
      "Goals: agreed with each person in January, in the sheet Goals.",
    ),
    text(
      "中期评估：年中填中期完成值和指导意见，完成率不到 50% 的标黄提示。",
      "Mid-term: enter value and guidance in July; rates below 50 % are marked.",
    ),
    text(
      "平时考核：每季度选一档，自动折算成分。同行评分填在“评分”表。",
      "Routine: a word for each quarter becomes a mark. Peers' marks go to the ratings.",
    ),
    text(
      "终期评估：年末填终期完成值，写优点、不足和改进建议，反馈本人。",
      "Final review: enter the final value, strengths, weaknesses and advice for feedback.",
    ),
    text(
      "不定档次：病假、试用期等情况在“数据”表状态列选 不定档次 并写原因，不参加排名。",
      "No grade: for sick leave, probation and the like choose exempt in the data and give the reason.",
    ),
    text(
      "建议和审定：评分给出建议等次；同分跨名额线的标为待研究，由领导小组在“结果”表填审定等次、理由和文号。",
      "Suggestion and decision: grading suggests; ties across the quota are left to the leading group, which decides in the results with reason and document.",
    ),
  ],
  settings: [
    PERCENT_MARKING,
    TWO_DECIMALS,
    SAMPLE_YEAR,
    {
      key: "missing",
      value: word("policy", "reweight"),
      note: text(
        "示例：缺项剔除，权重分给同组",
        "Sample: a missing mark gives its weight to the group",
      ),
    },
    SKIPPED_TIES,
    {
      key: "quotaPooled",
      value: word("yesNo", "yes"),
      note: text("示例：各岗位的优秀名额统一掌握", "Sample: places of all posts together"),
    },
    {
      key: "trim",
      value: 1,
      note: text("示例：同行评分去一高一低", "Sample: highest and lowest peer left out"),
    },
    bonusLimit(2),
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("岗位指标与权重", "Indicators by post"),
    note: text(
      "指标取自材料，不同岗位不同；原文没有给出权重，均为示例。“—”表示这类岗位不考核此项。",
      "Indicators are those of the document and differ by post; it gives no weights, so they are samples. — means not for this post.",
    ),
    indicators: INDICATORS,
    classes: CLASSES,
  },
  grades: GRADES,
  own: (locale) => [
    dataSheet(locale),
    trackingSheet(locale),
    routineSheet(locale),
    peersSheet(locale),
  ],
  ledger: LEDGER,
  vetoes: VETOES,
  last: (locale) => [
    decisionSheet(
      locale,
      GRADES.map(({ name }) => name),
    ),
  ],
});
