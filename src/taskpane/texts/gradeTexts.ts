import type { Sentence } from "../../scoring/locale";

export const GRADE = {
  title: { "zh-CN": "一键评分", "en-US": "Grade" },
  nothing: {
    "zh-CN": "工作簿里还没有考核表。先选一个模板，或打开已有的考核表。",
    "en-US": "There is no assessment in this workbook yet. Choose a template, or open a table.",
  },
  unknown: {
    "zh-CN": "{reason}。",
    "en-US": "{reason}.",
  },
  take: {
    "zh-CN": "评“{table}”（{units} 个单位，{indicators} 项指标）",
    "en-US": "Grade {table} ({units} units, {indicators} indicators)",
  },
  needed: {
    "zh-CN": "需要一张有单位名称和各项得分的表；也可以从模板开始，把数据粘贴进去。",
    "en-US": "It takes a table with the names of units and their marks; or start from a template.",
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
    "zh-CN": "可以评分。另有 {warnings} 条提醒、{infos} 条提示。",
    "en-US": "Ready. Warnings: {warnings}, notes: {infos}.",
  },
  lookedWarnings: {
    "zh-CN": "可以评分。另有 {warnings} 条提醒。",
    "en-US": "Ready. Warnings: {warnings}.",
  },
  lookedInfos: { "zh-CN": "可以评分。另有 {infos} 条提示。", "en-US": "Ready. Notes: {infos}." },
  stale: {
    "zh-CN": "表里的内容改过了，下面是改之前的。点“重新检查”按现在的内容检查。",
    "en-US": 'Cells have changed since; press "Check again" to check what they say now.',
  },
  weights: {
    "zh-CN": "按比例折算成 100% 就能评分，表里的权重不改；要改权重，点“识别方式”。",
    "en-US":
      'Scaled to 100 % they can be graded, and the table keeps its weights; to edit them press "How it is read".',
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
    "zh-CN": "要改成剔除或计零，请在“设置”里改方案的缺项处理。",
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
      'There is a sheet "{sheet}" that Hengji did not write. Writing replaces it; you can take it back.',
  },
  write: { "zh-CN": "写入结果", "en-US": "Write the results" },
  writeDraft: { "zh-CN": "写入预评分（草稿）", "en-US": "Write the draft" },
  asFile: { "zh-CN": "另存为新文件", "en-US": "Save as a new file" },
  native: { "zh-CN": "写成普通公式", "en-US": "Write as plain formulas" },
  nativeHint: {
    "zh-CN": "普通公式：没有装衡绩的电脑也能重算，分数一致。",
    "en-US": "Plain formulas calculate the same scores where Hengji is not installed.",
  },
  noTakeBack: {
    "zh-CN": "这个程序不能撤销写入，请先另存一份。",
    "en-US": "This program cannot take it back; save a copy first.",
  },
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  score: { "zh-CN": "总分", "en-US": "Score" },
  grade: { "zh-CN": "等次", "en-US": "Grade" },
  rank: { "zh-CN": "名次", "en-US": "Rank" },
  find: { "zh-CN": "查找单位", "en-US": "Find a unit" },
  noUnit: {
    "zh-CN": "没有名称里带“{word}”的单位，请换几个字，或清空查找",
    "en-US": 'No unit has "{word}" in its name; try other letters, or clear the search',
  },
  sort: { "zh-CN": "按这一列排序", "en-US": "Sort by this column" },
  more: { "zh-CN": "再显示 {count} 个", "en-US": "Show {count} more" },
  before: {
    "zh-CN": "原 {score} {grade} 第 {rank} 名",
    "en-US": "was {score} {grade} rank {rank}",
  },
  isNew: { "zh-CN": "新增", "en-US": "new" },
  up: { "zh-CN": "升 {count} 位", "en-US": "up {count}" },
  down: { "zh-CN": "降 {count} 位", "en-US": "down {count}" },
  none: { "zh-CN": "—", "en-US": "—" },
  direct: { "zh-CN": "直接确定", "en-US": "given directly" },
  incomplete: { "zh-CN": "数据不全", "en-US": "incomplete" },
  pending: { "zh-CN": "待研究", "en-US": "pending" },
  why: { "zh-CN": "为什么", "en-US": "Why" },
  distribution: { "zh-CN": "等次分布", "en-US": "Grades" },
  places: { "zh-CN": "排名", "en-US": "Ranking" },
  count: { "zh-CN": "{count} 个", "en-US": "{count}" },
  ungraded: { "zh-CN": "未定", "en-US": "none" },
  seal: { "zh-CN": "定稿封存", "en-US": "Seal" },
  sealed: {
    "zh-CN": "已于 {date} 定稿封存，此后没有改动。核验码 {code}",
    "en-US": "Sealed on {date} and unchanged since. Code {code}",
  },
  sealNow: { "zh-CN": "封存", "en-US": "Seal it" },
  sealAsk: {
    "zh-CN": "定稿封存后，任何改动都会被指出。封存？",
    "en-US": "Once sealed, every change will be pointed out. Seal?",
  },
  verify: { "zh-CN": "核验", "en-US": "Verify" },
  verifyAbout: {
    "zh-CN":
      "核对三处：核验码与封存的内容，现在的内容与封存的，结果与按数据重算的。有纸面上的核验码就填上，不填只核对文件本身：",
    "en-US":
      "Compares three things: the code with what was sealed, the workbook with what was sealed, and the results with what the data give. Fill in the code on paper if there is one; without it the file is compared with itself:",
  },
  breakSeal: { "zh-CN": "解除封存", "en-US": "Break the seal" },
  breakReason: {
    "zh-CN": "请写明解除封存的理由，会记录在案：",
    "en-US": "State the reason for breaking the seal; it stays on record:",
  },
} satisfies Record<string, Sentence>;
