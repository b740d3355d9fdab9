import type { Sentence } from "../../scoring/locale";

export const EXPLAIN = {
  title: { "zh-CN": "为什么是这个结果", "en-US": "Why this result" },
  hint: {
    "zh-CN": "点表里任意一个单位的单元格，或在下面选择。",
    "en-US": "Click any cell of a unit in the sheet, or choose one here.",
  },
  hintList: { "zh-CN": "选择一个单位。", "en-US": "Choose a unit." },
  nothing: {
    "zh-CN": "还不能解释：先在“评分”页把检查出的错误改正。",
    "en-US": "Nothing to explain yet: first mend what the checks found under Grade.",
  },
  toGrade: { "zh-CN": "去评分", "en-US": "To Grade" },
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  choose: { "zh-CN": "请选择", "en-US": "Choose" },
  score: { "zh-CN": "{score} 分", "en-US": "{score}" },
  rank: { "zh-CN": "第 {rank} 名", "en-US": "rank {rank}" },
  inClass: { "zh-CN": "{class}中第 {rank} 名", "en-US": "rank {rank} in {class}" },
  noScore: { "zh-CN": "没有得分", "en-US": "no score" },
  steps: { "zh-CN": "（{count} 步，点开看）", "en-US": "({count} steps; open to read)" },
  copy: { "zh-CN": "复制文字", "en-US": "Copy as text" },
  withoutVetoes: { "zh-CN": "假如不计一票否决", "en-US": "Without vetoes" },
  replay: {
    "zh-CN": "不计一票否决时：{score} 分，{grade}，第 {rank} 名。",
    "en-US": "Without vetoes: {score}, {grade}, rank {rank}.",
  },
  whatIf: { "zh-CN": "改权重看看", "en-US": "Try other weights" },
  reach: { "zh-CN": "差在哪里", "en-US": "What is missing" },
  reachHint: {
    "zh-CN": "离目标等次差多少，单独改变哪一项、改多少就够。",
    "en-US": "How far it is from a grade, and which single change is enough.",
  },
  reachGoal: { "zh-CN": "目标等次", "en-US": "Grade to reach" },
  reachAll: { "zh-CN": "评议类指标也推算", "en-US": "Also what others judge" },
  reachNow: { "zh-CN": "推算", "en-US": "Reckon" },
  reaching: { "zh-CN": "正在逐项推算…", "en-US": "Reckoning each change…" },
  reachBest: {
    "zh-CN": "已经是最高等次，没有更高的目标。",
    "en-US": "It has the best grade; there is none above.",
  },
  recheck: { "zh-CN": "复核", "en-US": "Recheck" },
  rechecking: { "zh-CN": "正在重新计算并比对…", "en-US": "Computing anew and comparing…" },
  recheckHint: {
    "zh-CN": "重新计算一遍，和“结果”表逐格比对。",
    "en-US": "Computes everything again and compares each cell of the results.",
  },
  notGraded: {
    "zh-CN": "工作簿里还没有写入结果，先写入再复核。",
    "en-US": "No results were written yet; write them first.",
  },
  stale: {
    "zh-CN": "表里的内容改过了，下面解释的是改之前的。",
    "en-US": "Cells have changed since; this explains what they said before.",
  },
  again: { "zh-CN": "按现在的内容解释", "en-US": "Explain what they say now" },
  recheckStopped: {
    "zh-CN": "现在的表里有错误，算不出结果，没法复核。请先到“评分”里改正。",
    "en-US":
      "There are mistakes in the sheets now, so nothing can be computed. Correct them under Grade first.",
  },
  agrees: {
    "zh-CN": "结果与方案一致（指纹 {fingerprint}…），{count} 个单位全部相符。",
    "en-US": "The results agree with the scheme (fingerprint {fingerprint}…): {count} units.",
  },
  otherScheme: {
    "zh-CN":
      "“结果”是按另一份方案算的（当时指纹 {written}…，现在 {fingerprint}…）：方案在评分后改过。",
    "en-US":
      "The results were computed by another scheme (fingerprint {written}… then, {fingerprint}… now): it was changed after grading.",
  },
  changed: {
    "zh-CN": "{unit}：表中是 {found}，应为 {expected}",
    "en-US": "{unit}: {found} in the sheet, {expected} by the scheme",
  },
  changedCount: { "zh-CN": "{count} 个单元格与方案不符：", "en-US": "{count} cells disagree:" },
  missing: { "zh-CN": "“结果”里没有：{units}", "en-US": "Not in the results: {units}" },
  surplus: { "zh-CN": "“结果”里多出：{units}", "en-US": "Only in the results: {units}" },
  blank: { "zh-CN": "空白", "en-US": "blank" },
} satisfies Record<string, Sentence>;

/** The parts of a calculation, as headings. */
export const SECTIONS = {
  status: { "zh-CN": "是否评分", "en-US": "Whether graded" },
  items: { "zh-CN": "各项得分", "en-US": "Scores" },
  total: { "zh-CN": "加权总分", "en-US": "Weighted total" },
  points: { "zh-CN": "加分扣分和公布总分", "en-US": "Bonus, deduction, published score" },
  grade: { "zh-CN": "等次", "en-US": "Grade" },
  rank: { "zh-CN": "名次", "en-US": "Rank" },
} satisfies Record<string, Sentence>;
