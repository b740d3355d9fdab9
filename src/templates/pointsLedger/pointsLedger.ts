import { columnAt } from "../build/columnAt";
import { DOCUMENTED_BONUS, SAMPLE_YEAR, SKIPPED_TIES, TWO_DECIMALS } from "../build/commonSettings";
import { standardTemplate } from "../build/standardTemplate";
import { text, word } from "../build/text";
import { LEDGER, VETOES, WORKS } from "./pointsLedgerData";
import { dataSheet, summarySheet } from "./pointsLedgerSheets";
import { recordEntries, recordsSheet } from "./recordsSheet";

/** 全员绩效考核分类积分 (S13): quantity and quality of work in one score, month by month. */
export const pointsLedger = standardTemplate({
  id: "points-ledger",
  growth: (locale) => [recordEntries(locale)],
  title: text("全员绩效考核积分台账", "Points ledger of all staff"),
  purpose: text(
    "科（室）、分局对全员按工作量和质量积分：每月考核、每季汇总，岗位系数均衡岗位差别",
    "For an office with many posts: work and its quality as points, monthly, summed to quarters and the year",
  ),
  documents: ["S13"],
  howTo: text("全员绩效考核积分台账：使用说明", "Points ledger: how to use it"),
  steps: [
    text(
      "这是什么：全员分类积分考核。工作量和工作质量合成一个分数，岗位系数均衡岗位间的考核力度。",
      "What this is: everybody is assessed by points; quantity and quality make one score, the post coefficient makes posts comparable.",
    ),
    text(
      "年初：在“指标”表定每件工作的单位分值，在“数据”表登记姓名、岗位类别和岗位系数。",
      "In January: set the points of each kind of work, and list names, classes and post coefficients in the data.",
    ),
    text(
      "每月：在“积分台账”表填每人各项工作量和质量系数（1 为合格，出色高于 1，差错低于 1），复核人核对后签名。",
      "Every month: enter work and its quality in the ledger (1 is sound, more is outstanding, less is faulty); a second person reviews it.",
    ),
    text(
      "每季：“积分汇总”表自动按月、按季、全年相加。改了台账，汇总和考核结果一起变。",
      "Every quarter: the summary adds up months, quarters and the year by formula, and follows every change of the ledger.",
    ),
    text(
      "借调、病休等不定等次的人，在“数据”表状态栏选 参加，不确定等次。加分、扣分、否优填在各自的表里，都要写依据。",
      "For staff without a grade (secondment, long leave) choose exempt as status. Bonus, deductions and vetoes have their own sheets and need a basis.",
    ),
  ],
  settings: [
    {
      key: "marking",
      value: word("marking", "points"),
      note: text("各项积分相加，乘以岗位系数", "Points are added up, times the post coefficient"),
    },
    TWO_DECIMALS,
    SAMPLE_YEAR,
    {
      key: "quotaAtLeastOne",
      value: word("yesNo", "yes"),
      note: text("示例：每类岗位至少一个优秀名额", "Sample: at least one place in each class"),
    },
    SKIPPED_TIES,
    {
      key: "bonusLimit",
      value: 50,
      note: text("示例：每人加分合计不超过 50 分", "Sample: at most 50 points of bonus"),
    },
    DOCUMENTED_BONUS,
  ],
  indicators: {
    title: text("工作事项与单位分值", "Kinds of work and their points"),
    note: text(
      "每件工作值几分由本单位计分细则规定；材料没有给出事项和分值，以下均为示例。",
      "What a piece of work is worth follows the rules of your office; the document gives none, so all rows are samples.",
    ),
    indicators: WORKS,
  },
  grades: [
    {
      name: text("优秀", "Excellent"),
      share: 0.2,
      minimum: 900,
      note: text("示例：积分不低于 900，且在同类岗位前 20%", "Sample: from 900 points, best 20 %"),
    },
    { name: text("合格", "Pass"), lower: 600 },
    { name: text("基本合格", "Basic pass"), lower: 400 },
    { name: text("不合格", "Fail"), lower: 0 },
  ],
  own: (locale, indicators) => {
    const data = dataSheet(locale);
    const lookedUp = {
      code: columnAt(indicators, "indicators", "code", locale),
      work: columnAt(indicators, "indicators", "name", locale),
      pointsPerUnit: columnAt(indicators, "indicators", "pointsPerUnit", locale),
      unit: 0,
      post: columnAt(data, "data", "post", locale),
    };
    return [data, recordsSheet(lookedUp, locale), summarySheet(locale)];
  },
  ledger: LEDGER,
  vetoes: VETOES,
});
