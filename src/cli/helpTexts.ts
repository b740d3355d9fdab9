import type { Sentence } from "../scoring/locale";

const text = (chinese: string, english: string): Sentence => ({
  "zh-CN": chinese,
  "en-US": english,
});

/** What --help says. */
export const HELP = {
  program: text(
    "衡绩：在命令行检查、评分、解释考核工作簿",
    "Hengji: checks, grades and explains assessment workbooks",
  ),
  programUsage: text("<命令> [选项]", "<command> [options]"),
  option: text("选项", "options"),
  usage: text("用法：", "Usage:"),
  arguments: text("参数：", "Arguments:"),
  options: text("选项：", "Options:"),
  commands: text("命令：", "Commands:"),
  file: text("文件", "file"),
  unit: text("单位", "unit"),
  name: text("名称", "name"),
  help: text("显示帮助", "show help"),
  version: text("显示版本", "show the version"),
  locale: text(
    "提示的语言：zh-CN（默认）或 en-US",
    "language of messages: zh-CN (default) or en-US",
  ),
  json: text("以 JSON 打印到标准输出", "print JSON to the standard output"),
  replace: text("覆盖已有的输出文件", "replace an output file that exists"),
  grade: text(
    "评分：检查、计算，把 结果、计算过程、检查 三张表写进新文件",
    "grade: check, compute, and write the sheets of results into a new file",
  ),
  gradeOutput: text("写到哪里，默认 文件名-结果.xlsx", "where to write, FILE-结果.xlsx by default"),
  formulas: text(
    "结果写成数值、普通公式或 HJ 公式：values（默认）、native、hengji",
    "write values (default), native formulas or hengji formulas",
  ),
  draft: text(
    "数据不全时给数据齐全的单位预评分，标明草稿",
    "grade the units whose data are complete, marked as a draft",
  ),
  date: text(
    "印在结果上的日期，如 2026-12-31，默认今天",
    "date printed with the results, e.g. 2026-12-31; today by default",
  ),
  dateInvalid: text("请写成 2026-12-31 这样的日期。", "Write a date such as 2026-12-31."),
  inspect: text(
    "老表体检：总分、名次、等次与精确计算哪里不一致、为什么；写出标好的副本",
    "inspect: where totals, ranks and grades of an old workbook differ from exact reckoning, and why; writes a marked copy",
  ),
  inspectOutput: text(
    "写到哪里，默认 文件名-体检.xlsx",
    "where to write, FILE-体检.xlsx by default",
  ),
  report: text(
    "出文书：从评分结果生成考核情况汇报、通报、反馈单、公示表、奖惩建议、申诉复核单、汇总表、季度讲评、督查通报",
    "report: writes briefing, bulletin, feedback sheets, public notice, rewards, appeal reviews, table of results, quarterly review or inspection",
  ),
  board: text(
    "等次审定：名额已用和剩余，每个单位的建议、审定和试算；不写文件",
    "board: places used and left, and of each unit what is suggested, decided and tried; writes nothing",
  ),
  quarter: text(
    "季度监控：列出当前季度的灯号；--close 结束季度，得分记入 季度得分",
    "quarter: the lights of the current quarter; --close writes its scores into Quarters",
  ),
  quarterClose: text(
    "结束这一季度（1–4）；有差错、黄灯红灯没有写原因、还有待报的，不结束",
    "close this quarter (1–4); refused while something is wrong, unexplained or to be reported",
  ),
  quarterReopen: text(
    "已经结束的季度写明理由重开，再结束一次",
    "reopen a closed quarter for this reason and close it anew",
  ),
  reason: text("理由", "reason"),
  quarterAdd: text(
    "把季度文件的季度得分按单位并入这个（全年的）文件",
    "put the quarter scores of these files into this one, the year's",
  ),
  quarterOutput: text(
    "写到哪里，默认 文件名-三季度.xlsx",
    "where to write; beside the file, named after the quarter, by default",
  ),
  quarterInvalid: text("季度请写 1、2、3 或 4。", "Write the quarter as 1, 2, 3 or 4."),
  verify: text(
    "核验：封存以后有没有改动，改了哪一格",
    "verify: whether a sealed workbook was changed, and in which cells",
  ),
  code: text("核验码", "code"),
  verifyCode: text(
    "纸面上的核验码，与文件里的核对（O 当作 0，I 和 L 当作 1）",
    "the code on paper, compared with that of the file (O reads as 0, I and L as 1)",
  ),
  check: text("只检查，不评分，不写文件", "only check; nothing is graded or written"),
  fix: text(
    "列出可以放心修正的单元格（文本数字、名称空格）；加 --yes 才写入新文件",
    "show the cells that can safely be fixed (text numbers, spaces); written only with --yes",
  ),
  fixOutput: text(
    "修正写到哪里，默认 文件名-修正.xlsx",
    "where fixes go, FILE-修正.xlsx by default",
  ),
  yes: text("确认写入修正", "write the fixes"),
  explain: text(
    "逐步说明一个单位的得分和等次",
    "explain the score and grade of a unit step by step",
  ),
  template: text("生成模板工作簿，如 kpi-scheme", "write a template workbook, e.g. kpi-scheme"),
  templateOutput: text("写到哪里，默认 模板标题.xlsx", "where to write, TITLE.xlsx by default"),
  scaled: text(
    "原文权重合计不是 100% 的，按比例折算",
    "take weights that a document prints with another total in proportion",
  ),
  list: text("列出全部模板", "list all templates"),
  folder: text("文件夹", "folder"),
  merge: text(
    "合并各部门的文件：按指标编码合成一个工作簿，列出方案改动和数值冲突",
    "merge the files of departments by indicator code; lists changed schemes and conflicts",
  ),
  mergeOutput: text("合并后的工作簿写到哪里", "where to write the merged workbook"),
  keep: text(
    "同一单位数值不同时以谁为准：first、last 或文件名",
    "who is right where files differ about a unit: first, last or a file's name",
  ),
  commonScheme: text(
    "方案被改动的文件按多数文件的方案合并",
    "merge files with a changed scheme under the scheme of most files",
  ),
  skipBad: text(
    "跳过不能合并的文件，和文件夹里不是工作簿的东西",
    "leave out files that cannot be merged, and what is no workbook",
  ),
  evaluate: text(
    "从标准输入逐行读取函数调用（JSON），逐行打印结果",
    "answer calls of functions, a line of JSON each, from the standard input",
  ),
} as const satisfies Record<string, Sentence>;
