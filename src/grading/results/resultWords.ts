import { say, type Filling, type Locale, type Sentence } from "../../scoring/locale";

/** The words of the sheets that a grading writes, in the language of the workbook. */
const RESULT_WORDS = {
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  order: { "zh-CN": "序号", "en-US": "No." },
  class: { "zh-CN": "类别", "en-US": "Class" },
  weighted: { "zh-CN": "加权得分", "en-US": "Weighted score" },
  bonus: { "zh-CN": "加分", "en-US": "Bonus" },
  deduction: { "zh-CN": "扣分", "en-US": "Deduction" },
  score: { "zh-CN": "总分", "en-US": "Score" },
  suggested: { "zh-CN": "建议等次", "en-US": "Suggested grade" },
  rank: { "zh-CN": "名次", "en-US": "Rank" },
  rankMove: { "zh-CN": "进退位", "en-US": "Rank change" },
  progress: { "zh-CN": "进步幅度", "en-US": "Progress" },
  notes: { "zh-CN": "说明", "en-US": "Notes" },
  decided: { "zh-CN": "审定等次", "en-US": "Decided grade" },
  reason: { "zh-CN": "审定理由", "en-US": "Reason" },
  document: { "zh-CN": "审定文号", "en-US": "Document" },
  resultTitle: { "zh-CN": "{scheme}结果", "en-US": "{scheme}: results" },
  resultDraft: {
    "zh-CN": "{scheme}结果（草稿，预评分）",
    "en-US": "{scheme}: results (draft, graded in advance)",
  },
  anyAssessment: { "zh-CN": "绩效考核", "en-US": "Assessment" },
  stamp: {
    "zh-CN": "{date} 生成 · 方案指纹 {fingerprint} · 衡绩 {version}",
    "en-US": "Made {date} · scheme fingerprint {fingerprint} · Hengji {version}",
  },
  explanation: {
    "zh-CN":
      "说明：等次为系统按方案给出的建议，以领导小组审定为准；审定与建议不一致的，请填写理由和文号。",
    "en-US":
      "The grade is a suggestion by the rules of the scheme; the decision of the leading group holds. Where it differs, enter reason and document.",
  },
  decisionPrompt: {
    "zh-CN": "领导小组审定的等次；与建议不同时请填写理由",
    "en-US": "The grade that the leading group decides; enter a reason where it differs",
  },
  pages: { "zh-CN": "第 &P 页，共 &N 页", "en-US": "Page &P of &N" },
  calculationTitle: { "zh-CN": "{scheme}计算过程", "en-US": "{scheme}: calculation" },
  calculationDraft: {
    "zh-CN": "{scheme}计算过程（草稿）",
    "en-US": "{scheme}: calculation (draft)",
  },
  calculationWay: {
    "zh-CN": "从左到右：指标得分 → 加权计分 → 加减分 → 总分 → 等次 → 名次",
    "en-US":
      "Left to right: indicator scores → weighted points → bonus and deduction → score → grade → rank",
  },
  calculationSummary: {
    "zh-CN": "各项指标的得分和加权计分没有列出，从加权得分列起",
    "en-US": "From the weighted score on; scores and points of single indicators are left out",
  },
  indicatorScores: { "zh-CN": "指标得分", "en-US": "Indicator scores" },
  weightedPoints: { "zh-CN": "加权计分", "en-US": "Weighted points" },
  outcome: { "zh-CN": "总分、等次与名次", "en-US": "Score, grade and rank" },
  coefficient: { "zh-CN": "系数", "en-US": "Coefficient" },
  scoreCap: { "zh-CN": "否决封顶", "en-US": "Cap by veto" },
  bandGrade: { "zh-CN": "分数等次", "en-US": "Grade by score" },
  ceiling: { "zh-CN": "最高等次", "en-US": "Best grade open" },
  vetoedGrade: { "zh-CN": "否决后等次", "en-US": "Grade after vetoes" },
  origins: { "zh-CN": "数据来历", "en-US": "Where values come from" },
  weight: { "zh-CN": "权重", "en-US": "Weight" },
  fullMarks: { "zh-CN": "满分", "en-US": "Full marks" },
  byClass: { "zh-CN": "分类", "en-US": "by class" },
  notApplicable: { "zh-CN": "不适用", "en-US": "not applicable" },
  gradesDown: { "zh-CN": "降 {count} 档", "en-US": "{count} down" },
  newUnit: { "zh-CN": "新增", "en-US": "new" },
  notComparable: { "zh-CN": "不可比", "en-US": "not comparable" },
  exempt: { "zh-CN": "不确定等次", "en-US": "no grade" },
  absent: { "zh-CN": "不参加考核", "en-US": "not assessed" },
  checksTitle: { "zh-CN": "检查结果", "en-US": "Findings" },
  noFindings: { "zh-CN": "没有发现问题", "en-US": "Nothing found" },
  findingCounts: {
    "zh-CN": "错误 {error} 项，提醒 {warning} 项，提示 {info} 项",
    "en-US": "Errors: {error}, warnings: {warning}, notes: {info}",
  },
  level: { "zh-CN": "级别", "en-US": "Level" },
  sheet: { "zh-CN": "工作表", "en-US": "Sheet" },
  cell: { "zh-CN": "单元格", "en-US": "Cell" },
  content: { "zh-CN": "内容", "en-US": "Finding" },
  error: { "zh-CN": "✕ 错误", "en-US": "✕ error" },
  warning: { "zh-CN": "▲ 提醒", "en-US": "▲ warning" },
  info: { "zh-CN": "○ 提示", "en-US": "○ note" },
  unmatchedTitle: { "zh-CN": "未对应的审定", "en-US": "Decisions without a unit" },
  noUnmatched: { "zh-CN": "没有未对应的审定。", "en-US": "There are none." },
  unmatchedNote: {
    "zh-CN":
      "这些审定的单位不在数据表中，保留在这里。单位改名的请改成数据表里的名称，再评分一次；不再需要的请删去这一行。",
    "en-US":
      "The units of these decisions are not in the data; they are kept here. Where a unit was renamed, enter its name in the data and grade again; delete the rows that are needed no more.",
  },
} satisfies Readonly<Record<string, Sentence>>;

export type ResultWord = keyof typeof RESULT_WORDS;

/** A word of the sheets in a language, with its details. */
export function resultWord(word: ResultWord, locale: Locale, filling: Filling = {}): string {
  return say(RESULT_WORDS[word], filling, locale);
}
