import type { Sentence } from "../../scoring/locale";

export const GRADE = {
  title: { "zh-CN": "一键评分", "en-US": "Grade" },
  nothing: {
    "zh-CN": "工作簿里还没有考核表。先选一个模板，或打开已有的考核表。",
    "en-US": "There is no assessment in this workbook yet. Choose a template, or open a table.",
  },
  unknown: {
    "zh-CN": "没有认出考核表。如果表在下面，请选中它；也可以从模板开始。",
    "en-US": "No assessment was recognised. If it is among these, choose it; or use a template.",
  },
  templates: { "zh-CN": "选模板", "en-US": "Choose a template" },
  again: { "zh-CN": "重新检查", "en-US": "Check again" },
  checks: { "zh-CN": "检查", "en-US": "Checks" },
  stopped: {
    "zh-CN": "有 {count} 处错误，改正后才能评分。什么也没有写入。",
    "en-US": "{count} mistakes stand in the way of grading. Nothing was written.",
  },
  clean: { "zh-CN": "检查通过，没有发现问题。", "en-US": "All checks passed." },
  looked: {
    "zh-CN": "可以评分。另有 {warnings} 条注意、{infos} 条提示。",
    "en-US": "Ready. Warnings: {warnings}, notes: {infos}.",
  },
  lookedWarnings: {
    "zh-CN": "可以评分。另有 {warnings} 条注意。",
    "en-US": "Ready. Warnings: {warnings}.",
  },
  lookedInfos: { "zh-CN": "可以评分。另有 {infos} 条提示。", "en-US": "Ready. Notes: {infos}." },
  stale: {
    "zh-CN": "表里的内容改过了，下面是改之前的。点“重新检查”按现在的内容检查。",
    "en-US": "Cells have changed since; press “Check again” to check what they say now.",
  },
  weights: {
    "zh-CN": "按比例折算成 100% 就能评分，表里的权重不改；要改权重，点“识别方式”。",
    "en-US":
      "Scaled to 100 % they can be graded, and the table keeps its weights; to edit them press “How it is read”.",
  },
  scale: { "zh-CN": "按比例折算", "en-US": "Scale in proportion" },
  fixes: { "zh-CN": "可以放心修正 {count} 处", "en-US": "Safe to correct: {count}" },
  fixesHint: {
    "zh-CN": "这些是写成文字的数字。只改下面这些单元格。",
    "en-US": "These are numbers written as text. Only these cells change.",
  },
  fix: { "zh-CN": "全部改成数字", "en-US": "Turn them into numbers" },
  fixing: { "zh-CN": "正在修正…", "en-US": "Correcting…" },
  fixed: {
    "zh-CN": "已改成数字，其余单元格没有改动",
    "en-US": "They are numbers now; no other cell was changed",
  },
  number: { "zh-CN": "数字", "en-US": "Number" },
  draft: {
    "zh-CN": "有 {count} 处数据不全。资料齐全的单位先给预评分，写入的结果标为草稿。",
    "en-US":
      "{count} values are missing. Complete units get a provisional score; what is written is marked as a draft.",
  },
  missing: { "zh-CN": "缺的数据怎么处理？", "en-US": "What about the missing values?" },
  refuse: { "zh-CN": "退回补报（其余单位预评分）", "en-US": "Ask for them (others provisionally)" },
  reweight: { "zh-CN": "剔除，权重分给其他指标", "en-US": "Leave out, share the weight" },
  zero: { "zh-CN": "计零分", "en-US": "Count as zero" },
  missingInScheme: {
    "zh-CN": "要改成剔除或计零，请在“设置”里改方案的缺失处理。",
    "en-US": "To leave them out or count zero, change the scheme under Settings.",
  },
  settings: { "zh-CN": "去设置", "en-US": "Settings" },
  mapping: { "zh-CN": "识别方式", "en-US": "How it is read" },
  change: { "zh-CN": "修改", "en-US": "Change" },
  preview: { "zh-CN": "预览：{count} 个单位", "en-US": "Preview: {count} units" },
  result: { "zh-CN": "结果：{count} 个单位", "en-US": "Results: {count} units" },
  replaces: {
    "zh-CN": "与现有结果相比：{changed} 个单位有变化。",
    "en-US": "Compared with the results that stand there: {changed} units change.",
  },
  gone: {
    "zh-CN": "原结果中的 {units} 不在数据里了。",
    "en-US": "{units} of the former results are not in the data any more.",
  },
  foreignResult: {
    "zh-CN": "工作簿里已有一张名为“{sheet}”的表，不是衡绩写的。写入会替换它，可以撤销。",
    "en-US":
      "There is a sheet “{sheet}” that Hengji did not write. Writing replaces it; you can take it back.",
  },
  write: { "zh-CN": "写入结果", "en-US": "Write the results" },
  writeDraft: { "zh-CN": "写入预评分（草稿）", "en-US": "Write the draft" },
  asFile: { "zh-CN": "另存为新文件", "en-US": "Save as a new file" },
  native: { "zh-CN": "写成普通公式", "en-US": "Write as plain formulas" },
  nativeHint: {
    "zh-CN": "普通公式：没有装衡绩的电脑也能重算，分数一致。",
    "en-US": "Plain formulas calculate the same scores where Hengji is not installed.",
  },
  takeBack: { "zh-CN": "撤销本次评分", "en-US": "Take back" },
  noTakeBack: {
    "zh-CN": "这个程序不能撤销写入，请先另存一份。",
    "en-US": "This program cannot take it back; save a copy first.",
  },
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  score: { "zh-CN": "总分", "en-US": "Score" },
  grade: { "zh-CN": "等次", "en-US": "Grade" },
  rank: { "zh-CN": "名次", "en-US": "Rank" },
  find: { "zh-CN": "查找单位", "en-US": "Find a unit" },
  more: { "zh-CN": "再显示 {count} 个", "en-US": "Show {count} more" },
  before: {
    "zh-CN": "原 {score} {grade} 第 {rank} 名",
    "en-US": "was {score} {grade} rank {rank}",
  },
  isNew: { "zh-CN": "新增", "en-US": "new" },
  up: { "zh-CN": "升 {count} 位", "en-US": "up {count}" },
  down: { "zh-CN": "降 {count} 位", "en-US": "down {count}" },
  none: { "zh-CN": "—", "en-US": "—" },
  exempt: { "zh-CN": "不定档次", "en-US": "exempt" },
  incomplete: { "zh-CN": "数据不全", "en-US": "incomplete" },
  pending: { "zh-CN": "待研究", "en-US": "pending" },
  why: { "zh-CN": "为什么", "en-US": "Why" },
  distribution: { "zh-CN": "等次分布", "en-US": "Grades" },
  places: { "zh-CN": "排名", "en-US": "Ranking" },
  count: { "zh-CN": "{count} 个", "en-US": "{count}" },
  ungraded: { "zh-CN": "未定", "en-US": "none" },
  seal: { "zh-CN": "定稿封存", "en-US": "Seal" },
  sealed: {
    "zh-CN": "结果已于 {date} 定稿封存，此后没有改动。",
    "en-US": "The results were sealed on {date} and are unchanged since.",
  },
  broken: {
    "zh-CN": "结果已于 {date} 定稿封存，但之后有人改动过，请到“解释”页复核。",
    "en-US": "The results were sealed on {date} but changed since; recheck them under Explain.",
  },
  breakSeal: { "zh-CN": "解除封存", "en-US": "Break the seal" },
} satisfies Record<string, Sentence>;

/** Parts of what was recognised. */
export const PARTS: Readonly<Record<string, Sentence>> = {
  units: { "zh-CN": "单位", "en-US": "Units" },
  classes: { "zh-CN": "类别", "en-US": "Classes" },
  class: { "zh-CN": "类别", "en-US": "Class" },
  indicators: { "zh-CN": "指标", "en-US": "Indicators" },
  weights: { "zh-CN": "权重", "en-US": "Weights" },
  marking: { "zh-CN": "记分方式", "en-US": "Marking" },
  grades: { "zh-CN": "等次标准", "en-US": "Grades" },
  others: { "zh-CN": "其他列", "en-US": "Other columns" },
  form: { "zh-CN": "表的样式", "en-US": "Form" },
  total: { "zh-CN": "原有总分", "en-US": "Printed total" },
  rank: { "zh-CN": "原有名次", "en-US": "Printed rank" },
};

/** What columns beside the indicators are taken for. */
export const ROLES: Readonly<Record<string, Sentence>> = {
  unit: { "zh-CN": "单位", "en-US": "units" },
  class: { "zh-CN": "类别", "en-US": "class" },
  weightOf: { "zh-CN": "权重", "en-US": "weight" },
  derived: { "zh-CN": "由别的列算出", "en-US": "computed from others" },
  total: { "zh-CN": "原有总分", "en-US": "printed total" },
  rank: { "zh-CN": "原有名次", "en-US": "printed rank" },
  grade: { "zh-CN": "原有等次", "en-US": "printed grade" },
  bonus: { "zh-CN": "加分", "en-US": "bonus" },
  deduction: { "zh-CN": "扣分", "en-US": "deduction" },
  signed: { "zh-CN": "加减分", "en-US": "points added or taken" },
  veto: { "zh-CN": "一票否决", "en-US": "veto" },
  grouping: { "zh-CN": "分组", "en-US": "groups" },
  other: { "zh-CN": "不参与评分", "en-US": "does not count" },
};

export const MAPPING = {
  column: { "zh-CN": "{column} 列：{role}", "en-US": "{column}: {role}" },
  title: { "zh-CN": "识别结果", "en-US": "What was recognised" },
  tables: { "zh-CN": "哪一张是考核表", "en-US": "Which table" },
  table: {
    "zh-CN": "{table}（{units} 个单位，{indicators} 项指标）",
    "en-US": "{table} ({units} units, {indicators} indicators)",
  },
  questions: { "zh-CN": "请您决定", "en-US": "Please decide" },
  suggested: { "zh-CN": "{text}（建议）", "en-US": "{text} (suggested)" },
  indicators: { "zh-CN": "指标和权重", "en-US": "Indicators and weights" },
  counts: { "zh-CN": "{name} 计入总分", "en-US": "{name} counts" },
  weight: { "zh-CN": "{name} 的权重", "en-US": "Weight of {name}" },
  direction: { "zh-CN": "{name} 的方向", "en-US": "Direction of {name}" },
  higher: { "zh-CN": "越高越好", "en-US": "higher is better" },
  lower: { "zh-CN": "越低越好", "en-US": "lower is better" },
  total: { "zh-CN": "权重合计 {total}", "en-US": "Weights total {total}" },
  why: { "zh-CN": "依据", "en-US": "Why" },
  unsure: { "zh-CN": "请核对", "en-US": "please check" },
  grades: { "zh-CN": "等次标准", "en-US": "Grades" },
  lowerLimit: { "zh-CN": "{name} 的下限", "en-US": "Lower limit of {name}" },
  show: { "zh-CN": "在表中标出", "en-US": "Light up in the sheet" },
  hide: { "zh-CN": "取消标出", "en-US": "Put out" },
  noHighlights: {
    "zh-CN": "这里不能在表中标出单元格。",
    "en-US": "Cells cannot be lit up here.",
  },
  accept: { "zh-CN": "就这样评分", "en-US": "Grade like this" },
  open: { "zh-CN": "还有 {count} 个问题没有回答", "en-US": "{count} questions are open" },
} satisfies Record<string, Sentence>;
