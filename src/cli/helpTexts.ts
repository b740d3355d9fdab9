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
  gradeScheme: text(
    "按这个工作簿的方案，给 --data 的文件评分（很多单位时用）",
    "grade the file of --data by the scheme of this workbook (for very many units)",
  ),
  gradeData: text(
    "单位的数据，每行一个单位，列名与 数据 表相同：.csv 或 .csv.gz",
    "the data of the units, a line each, with the headers of the sheet of data: .csv or .csv.gz",
  ),
  formulas: text(
    "结果写成数值、普通公式或 HJ 公式：values（默认）、native、hengji",
    "write values (default), native formulas or hengji formulas",
  ),
  calculation: text(
    "计算过程写多少：full 各项指标都列、summary 只列加权得分到名次、none 不写；默认 full，10 万个单位起 summary",
    "what of the calculation is written: full (every indicator), summary (weighted score to rank) or none; full by default, summary from 100,000 units on",
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
  roster: text(
    "按名单生成：有单位（或姓名）一列、类别一列的表，.xlsx 或 .csv",
    "make it for a roster: a table with a column of units and one of classes, .xlsx or .csv",
  ),
  samples: text(
    "按名单生成时：none 不带示例（默认）；fill 依次填入示例值",
    "with a roster: none leaves the values blank (default), fill puts sample values in turn",
  ),
  reserve: text(
    "按名单生成时多留百分之几的行，默认 10",
    "with a roster: rows in reserve, in per cent; 10 by default",
  ),
  reserveInvalid: text("请写 0 到 100 的整数。", "Write a whole number from 0 to 100."),
  class: text(
    "名单的类别在模板里叫什么，如 党群=市直部门；只写一个名称则所有单位都用它；可写几次",
    "what a class of the roster is called in the template, NAME=NAME; one name alone is for all units; may be repeated",
  ),
  split: text(
    "拆分：按单位或数据责任单位生成填报表，一个报送单位一个文件，并写出登记了表号的主表",
    "split: makes forms to fill in, one file for each reporting unit, and a copy of the workbook with their register",
  ),
  splitOutput: text("填报表写到哪个文件夹，或哪个 .zip", "the folder, or the .zip, for the forms"),
  splitRegister: text(
    "登记了表号的主表写到哪里，默认 文件名-收表.xlsx",
    "where to write the workbook with the register, beside the workbook by default",
  ),
  splitBy: text(
    "按什么拆：unit 各单位自报（默认）；source 有数据责任单位的由它报；both 单位自报、责任单位核定；rater 按评委发打分表",
    "unit: each unit reports (default); source: the office responsible reports where one is named; both: units report, offices verify; rater: a form for each rater",
  ),
  raters: text(
    "按评委拆时：“评分”表里没写评委的来源发几份不记名的表，如 群众=80，可写几次",
    "with --by rater: how many numbered forms for a source whose rows name no rater, e.g. public=80; repeatable",
  ),
  eachUnit: text(
    "按评委拆时：这个来源的评委各单位不同，每个单位每个评委一张，可写几次；自评总是这样",
    "with --by rater: the raters of this source differ by unit, a form for each; repeatable; always so for self-assessment",
  ),
  deadline: text("报送截止日期，如 2026-12-20", "the deadline, e.g. 2026-12-20"),
  issued: text("发出日期，默认今天", "the day of sending; today by default"),
  into: text(
    "把收回的填报表并入这个主表（拆分时写出的 -收表.xlsx）",
    "merge forms that came back into this workbook (the one that split wrote)",
  ),
  collectDate: text(
    "并入填报表时的当天，默认今天",
    "the day on which forms are merged; today by default",
  ),
  received: text(
    "收到日期取什么：today 当天（默认）；file 文件自己的日期",
    "the day of receipt: today (default), or file, the day of the file itself",
  ),
  resent: text(
    "重报的以哪个为准：new 新的；old 原来的；不写则列出差异等待决定",
    "which of two versions of a form stands: new or old; undecided, differences are listed",
  ),
  matchByContent: text(
    "丢了表号的填报表，按单位和编码对应的并入",
    "merge forms that lost their number where units and codes tell which they are",
  ),
  inspect: text(
    "旧表体检：总分、名次、等次与精确计算哪里不一致、为什么；写出标好的副本",
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
    "等次审定：名额已用和剩余，每个单位的建议、审定和试算；加 --decide、-o 把审定写进新文件",
    "board: places used and left, and of each unit what is suggested, decided and tried; --decide and -o write decisions into a new file",
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
  seal: text(
    "定稿封存：结果不再改的工作簿，以后任何改动都能指出是哪一格；写进新文件，“封存”表记下核验码",
    "seal: of results that are final, every later change is told with its cell; writes a new file with the code in Seals",
  ),
  sealOutput: text("写到哪里，默认 文件名-封存.xlsx", "where to write; beside the file by default"),
  sealDate: text("封存的日期，默认今天", "the day of the seal; today by default"),
  unseal: text(
    "解除封存：理由和原来的核验码留在“封存”表，写进新文件",
    "unseal: breaks the seal; the reason and the code stay in Seals; writes a new file",
  ),
  unsealOutput: text(
    "写到哪里，默认 文件名-解封.xlsx",
    "where to write; beside the file by default",
  ),
  unsealReason: text("解除封存的理由", "why the seal is broken"),
  code: text("核验码", "code"),
  verifyCode: text(
    "纸面上的核验码，与文件里的核对（O 当作 0，I 和 L 当作 1）",
    "the code on paper, compared with that of the file (O reads as 0, I and L as 1)",
  ),
  archive: text(
    "归档：把封存的工作簿、由它出的全部文书和归档目录写进一个文件夹",
    "archive: writes the sealed workbook, every paper that it gives, and a list of them into a folder",
  ),
  archiveOutput: text("写进哪个文件夹", "the folder to write into"),
  archiveReceived: text(
    "收到的材料在哪个文件夹：逐个列进目录，附校验值，文件不动",
    "the folder with what came in: listed with hashes, left where it is",
  ),
  archiveUnsealed: text(
    "没有封存也归档，目录写明",
    "archive it although it is not sealed, which the list says",
  ),
  roll: text(
    "结转下年：由上年评过分的工作簿生成本年的，带上年得分、名次、基期、历年等次和对照表",
    "roll: makes this year's workbook from last year's graded one, with last year's scores, ranks, bases, grades and a comparison",
  ),
  rollOutput: text("本年的工作簿写到哪里", "where to write this year's workbook"),
  rollRoster: text(
    "本年名单：有单位、类别的表，可有单位编码、曾用名；不写则沿用上年的单位",
    "this year's roster: units and classes, perhaps unit codes and former names; last year's units without it",
  ),
  rollLineage: text(
    "沿革：上年单位、本年单位、方式（更名、合并、拆分、新组建、撤销）、上年成绩、文号",
    "lineage: unit last year, unit this year, how (renamed, merged, split, new, abolished), score last year, document",
  ),
  rollScheme: text(
    "按这个工作簿的方案、指标、等次结转（本年方案已改好时），对照表列出改动",
    "take the scheme of this workbook as this year's; the comparison lists what changed",
  ),
  rollYear: text(
    "本年年度，默认上年的考核年度加一",
    "this year; the one after last year's by default",
  ),
  yearInvalid: text("请写成 2027 这样的年度。", "Write a year such as 2027."),
  rollAnswer: text(
    "回答列出的问题，如 甲委=更名:甲局、乙丙局=合并:乙局、丙局:较好者、戊局=撤销、K1=相加；可写几次",
    "answers what was asked, e.g. NEW=renamed:OLD, NEW=merged:OLD,OLD:better, OLD=abolished, K1=sum; may be repeated",
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
  gradeName: text("等次", "grade"),
  reach: text(
    "差在哪里：一个单位离等次或名次差多少，单独改变哪一项、改多少就够",
    "reach: what a unit lacks for a grade or a place, and which single change is enough",
  ),
  reachTo: text("要达到的等次，默认高一等", "the grade to reach, the next one by default"),
  reachPlace: text("要进入的名次，如 2", "the place to reach, e.g. 2"),
  reachAll: text(
    "连评分、测评、满意度等评议类指标一并推算",
    "with indicators that others judge: ratings, ballots, satisfaction",
  ),
  placeInvalid: text("请写成 1、2 这样的名次。", "Write a place such as 2."),
  template: text("生成模板工作簿，如 kpi-scheme", "write a template workbook, e.g. kpi-scheme"),
  templateOutput: text("写到哪里，默认 模板标题.xlsx", "where to write, TITLE.xlsx by default"),
  scaled: text(
    "原文权重合计不是 100% 的，按比例折算",
    "take weights that a document prints with another total in proportion",
  ),
  list: text("列出全部模板", "list all templates"),
  folder: text("文件夹", "folder"),
  sourceCount: text("来源=份数", "SOURCE=COUNT"),
  source: text("来源", "SOURCE"),
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
