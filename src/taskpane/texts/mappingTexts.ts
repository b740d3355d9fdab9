import type { MappedRule } from "../../grading/layout/mapping/mapping";
import type { Role } from "../../grading/layout/propose/proposal";
import type { RoleByHand } from "../../grading/layout/propose/withRoles";
import type { Sentence } from "../../scoring/locale";

/** What a column of a sheet of the office's own can be taken for. */
export const ROLES: Readonly<Record<RoleByHand, Sentence>> = {
  indicator: { "zh-CN": "指标", "en-US": "indicator" },
  unit: { "zh-CN": "单位名称", "en-US": "unit" },
  class: { "zh-CN": "类别", "en-US": "class" },
  total: { "zh-CN": "原有总分", "en-US": "printed total" },
  rank: { "zh-CN": "原有名次", "en-US": "printed rank" },
  bonus: { "zh-CN": "加分", "en-US": "bonus" },
  deduction: { "zh-CN": "扣分", "en-US": "deduction" },
  signed: { "zh-CN": "加减分", "en-US": "points added or taken" },
  veto: { "zh-CN": "一票否决", "en-US": "veto" },
  unused: { "zh-CN": "不用", "en-US": "not used" },
};

/** The columns of a sheet with a row for each unit and item; others are not used. */
export const LONG_ROLES: Partial<Readonly<Record<Role, Sentence>>> = {
  unit: ROLES.unit,
  item: { "zh-CN": "指标名称", "en-US": "item" },
  weight: { "zh-CN": "权重", "en-US": "weight" },
  value: { "zh-CN": "得分", "en-US": "mark" },
};

/** How a column becomes a score. */
export const RULES_BY_HAND: Readonly<Record<MappedRule, Sentence>> = {
  direct: { "zh-CN": "就是得分", "en-US": "marks as they stand" },
  attain: { "zh-CN": "达到目标的程度", "en-US": "Share of the target" },
  efficacy: { "zh-CN": "功效系数", "en-US": "efficacy" },
  minmax: { "zh-CN": "极差", "en-US": "min–max" },
  best: { "zh-CN": "比优", "en-US": "against the best" },
  rank: { "zh-CN": "名次", "en-US": "by place" },
  zscore: { "zh-CN": "标准分", "en-US": "z-score" },
};

export const MAPPING = {
  title: { "zh-CN": "识别结果", "en-US": "What was recognised" },
  tables: { "zh-CN": "哪一张是考核表", "en-US": "Which table" },
  table: {
    "zh-CN": "{table}（{units} 个单位，{indicators} 项指标）",
    "en-US": "{table} ({units} units, {indicators} indicators)",
  },
  assessment: { "zh-CN": "考核名称", "en-US": "Name of the assessment" },
  year: {
    "zh-CN": "结果和文书用这个名称；年度 {year}。",
    "en-US": "Results and papers use this name; year {year}.",
  },
  noYear: {
    "zh-CN": "结果和文书用这个名称；写上“2025年度”，文书就有年度。",
    "en-US":
      "Results and papers use this name; papers have a year where it begins with one, such as 2025.",
  },
  questions: { "zh-CN": "请您决定", "en-US": "Please decide" },
  suggested: { "zh-CN": "{text}（建议）", "en-US": "{text} (suggested)" },
  typed: { "zh-CN": "或填满分", "en-US": "or type the full total" },
  columns: { "zh-CN": "各列是什么", "en-US": "What each column is" },
  rows: { "zh-CN": "各行是什么", "en-US": "What each row is" },
  pointing: {
    "zh-CN": "不对的请在这里改；在表中点一下，这里会标出对应的一行。",
    "en-US": "Change what is wrong here; a click in the sheet marks its place in this list.",
  },
  role: { "zh-CN": "{name} 是什么", "en-US": "What {name} is" },
  weight: { "zh-CN": "{name} 的权重", "en-US": "Weight of {name}" },
  noWeight: { "zh-CN": "权重", "en-US": "weight" },
  rule: { "zh-CN": "{name} 怎样计分", "en-US": "How {name} is scored" },
  direction: { "zh-CN": "{name} 的方向", "en-US": "Direction of {name}" },
  turn: { "zh-CN": "逐列改方向（{count} 列）", "en-US": "Turn single columns ({count})" },
  better: { "zh-CN": "{name} 哪头好", "en-US": "Better end of {name}" },
  higher: { "zh-CN": "越高越好", "en-US": "higher is better" },
  lower: { "zh-CN": "越低越好", "en-US": "lower is better" },
  total: { "zh-CN": "权重合计 {total}", "en-US": "Weights total {total}" },
  unsure: { "zh-CN": "请核对", "en-US": "please check" },
  lines: { "zh-CN": "单位从哪到哪", "en-US": "First and last unit" },
  first: { "zh-CN": "第一个", "en-US": "first" },
  last: { "zh-CN": "最后一个", "en-US": "last" },
  grades: { "zh-CN": "等次标准", "en-US": "Grades" },
  lowerLimit: { "zh-CN": "{name} 的下限", "en-US": "Lower limit of {name}" },
  accept: { "zh-CN": "就这样评分", "en-US": "Grade like this" },
  open: {
    "zh-CN": "上面标 * 的问题都选好，就可以评分。",
    "en-US": "Answer the questions marked * above, then it can be graded.",
  },
} satisfies Record<string, Sentence>;
