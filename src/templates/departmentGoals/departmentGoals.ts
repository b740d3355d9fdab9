import {
  bonusLimit,
  DOCUMENTED_BONUS,
  PERCENT_MARKING,
  REWEIGHTED,
  SAMPLE_YEAR,
  SKIPPED_TIES,
  TWO_DECIMALS,
} from "../build/commonSettings";
import { settingRow } from "../build/standardSheets";
import { standardTemplate } from "../build/standardTemplate";
import { text } from "../build/text";
import { compositionOverview } from "./compositionOverview";
import { compositionSheet } from "./compositionSheet";
import { ANSWERS, INDICATORS, LEDGER, VETOES } from "./departmentGoalsData";
import { librarySheet } from "./librarySheet";
import { dataSheet, evaluationsSheet, goalsSheet } from "./departmentGoalsSheets";

const SETTINGS = [
  PERCENT_MARKING,
  TWO_DECIMALS,
  SAMPLE_YEAR,
  REWEIGHTED,
  SKIPPED_TIES,
  {
    key: "trim",
    value: 1,
    note: text(
      "示例：5 个及以上评分去一高一低",
      "Sample: from 5 marks up one highest and lowest are left out",
    ),
  },
  ...ANSWERS.map(({ name, value }) => ({
    key: "voteValue",
    of: name,
    value,
    note: text("示例：得票折算的分值", "Sample: what a vote is worth"),
  })),
  bonusLimit(5),
  DOCUMENTED_BONUS,
];

/** 市、县直属部门考核目标 (S21): common, functional and assigned goals with four evaluations. */
export const departmentGoals = standardTemplate({
  id: "department-goals",
  title: text("市县直属部门目标考核", "Goals of departments"),
  purpose: text(
    "考核办对直属部门做目标考核：共性目标、职能业务目标、临时交办，加上群众、领导、部门评价",
    "For the assessment office: common, functional and assigned goals of departments, with four evaluations",
  ),
  documents: ["S21", "S02", "S06", "S08", "S09", "S16", "S17", "S18", "S19", "S20"],
  howTo: text("市县直属部门目标考核：使用说明", "Goals of departments: how to use it"),
  steps: [
    text(
      "这是什么：对市、县直属部门的年度目标考核。目标分共性目标、职能业务目标和临时交办三块。",
      "What this is: the goals of departments for a year, in three parts: common, functional, assigned later.",
    ),
    text(
      "年初：在“业务目标”表填各部门的目标值和下达依据。年中交办的任务记在临时交办两项。",
      "In January: enter the targets and their basis in the sheet Functional goals. Tasks assigned later have two indicators.",
    ),
    text(
      "选指标：“指标参考”表列出各类部门可选用的指标；难度不同的部门，可在数据表增加“难度系数”列。",
      "Choosing: the sheet Indicator library lists indicators for kinds of departments; a column of difficulty may be added to the data.",
    ),
    text(
      "年末：填完成值和考核组打分；“评分”表填群众评议得票，领导、相关部门、上级主管部门的评分。",
      "In December: enter results and marks; the ratings take the votes of the public and the marks of the other three.",
    ),
    text(
      "总分构成：“总分构成”表列出各部分平均分和差距，看哪一部分拉开了名次。",
      "Composition: the sheet shows the means of all parts and which of them sets the ranks apart.",
    ),
    text(
      "分类排名：党群部门和政府部门分开排名，优秀名额示例为每类 40%（待修改）。",
      "Classes: party bodies and government departments are ranked apart; the sample quota is 40 % in each.",
    ),
  ],
  settings: SETTINGS,
  indicators: {
    title: text("目标、评价与权重", "Goals, evaluations and weights"),
    note: text(
      "目标分块取自材料；构成权重和块内权重原文没有给出，均为示例，请按本地办法修改。",
      "The parts are those of the document; it gives no weights, so all weights are samples. Change them as your rules say.",
    ),
    indicators: INDICATORS,
  },
  grades: [
    { name: text("优秀", "Excellent"), lower: 90, share: 0.4 },
    { name: text("良好", "Good"), lower: 80 },
    { name: text("合格", "Pass"), lower: 60 },
    { name: text("待改进", "To improve"), lower: 0 },
  ],
  own: (locale) => [
    dataSheet(locale),
    goalsSheet(locale),
    evaluationsSheet(locale),
    compositionSheet(settingRow(SETTINGS, "voteValue"), locale),
  ],
  growth: (locale) => [compositionOverview(settingRow(SETTINGS, "voteValue"), locale)],
  ledger: LEDGER,
  vetoes: VETOES,
  last: (locale) => [librarySheet(locale)],
});
