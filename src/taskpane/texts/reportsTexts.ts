import type { Sentence } from "../../scoring/locale";

export const REPORTS = {
  title: { "zh-CN": "出文书", "en-US": "Papers" },
  hint: {
    "zh-CN": "由评分结果直接写成，每个数字都能回到表里核对。",
    "en-US": "Written from the results themselves; every number can be checked against the sheets.",
  },
  nothing: {
    "zh-CN": "还不能出文书：先在“评分”页把检查出的错误改正。",
    "en-US": "No papers yet: first mend what the checks found under Grade.",
  },
  toGrade: { "zh-CN": "去评分", "en-US": "To Grade" },
  kind: { "zh-CN": "文书", "en-US": "Paper" },
  kindWithState: { "zh-CN": "{kind}（{state}）", "en-US": "{kind} ({state})" },
  unit: { "zh-CN": "单位", "en-US": "Unit" },
  everyUnit: { "zh-CN": "全部单位，每个一页", "en-US": "All units, a page each" },
  view: { "zh-CN": "次序", "en-US": "Order" },
  stage: { "zh-CN": "公示什么", "en-US": "What is made public" },
  secondPage: { "zh-CN": "第二页", "en-US": "Second page" },
  plan: {
    "zh-CN":
      "还没有评分结果，现在能出的是年初的目标责任书。数据填好、检查没有错误后，这里会有其他文书。",
    "en-US":
      "There are no results yet, so the letters of goals can be made now. The other papers come once the data are filled in and the checks find no errors.",
  },
  word: { "zh-CN": "生成 Word", "en-US": "Make Word file" },
  sheets: { "zh-CN": "写成工作表", "en-US": "Write as sheets" },
  written: {
    "zh-CN": "文书已写入工作表 {sheets}，可以撤销。",
    "en-US": "The paper was written to the sheets {sheets}; you can take it back.",
  },
  nameTaken: {
    "zh-CN": "{taken} 里有您自己的内容，没有覆盖，文书另起了名字。",
    "en-US":
      "{taken} hold something of your own and were left alone, so the paper got other names.",
  },
  noCharts: {
    "zh-CN": "这个版本的 Excel 画不了图表，表里只有数字；要图表请生成 Word。",
    "en-US":
      "This Excel cannot draw the charts, so the sheets hold their numbers only; Word files have them.",
  },
  chartsInFile: {
    "zh-CN": "图表这里只显示位置，保存的文件里能看到。",
    "en-US": "Of charts only the place shows here; the saved file has them.",
  },
  manySheets: {
    "zh-CN": "一共 {count} 张表，写进来不好找，会另做成一个新工作簿，打开的这个不动。",
    "en-US":
      "These are {count} sheets, too many for this workbook: they make a new one, and this one stays as it is.",
  },
  lockedBook: {
    "zh-CN":
      "这个工作簿的结构受保护，不能增加工作表：写成工作表会另做成一个新工作簿。要写进来，请先在“审阅”里撤销工作簿保护。",
    "en-US":
      "The structure of this workbook is protected, so sheets make a new workbook; to have them here, unprotect the workbook under Review first.",
  },
  ownTemplate: { "zh-CN": "用自己的 Word 模板…", "en-US": "Use a Word template…" },
  ownChosen: {
    "zh-CN": "用模板“{name}”生成。模板里在要填的地方写 {单位}、{得分} 这样的大括号。",
    "en-US": 'Made with the template "{name}"; its words in braces are filled in.',
  },
  ownWords: { "zh-CN": "模板里能写哪些词", "en-US": "Words that a template can have" },
  ownHow: {
    "zh-CN":
      "在 Word 里照抄到要填的地方，连同大括号。带 # 的要成对：中间的内容逐行重复，或在有的时候才出现。",
    "en-US":
      "Copy them with their braces to where results go. Those with # come in pairs: what stands between is repeated, or shown where it holds.",
  },
  ownNone: { "zh-CN": "不用模板", "en-US": "Without template" },
  making: { "zh-CN": "正在生成文书…", "en-US": "Making the paper…" },
  made: { "zh-CN": "文书已生成：{name}", "en-US": "The paper was made: {name}" },
  copy: { "zh-CN": "复制文字", "en-US": "Copy as text" },
  print: { "zh-CN": "打印", "en-US": "Print" },
  noDownload: {
    "zh-CN":
      "这里不能直接保存 Word 文件：可以复制文字，或把工作簿存盘后用网页版或命令行 hengji report 生成。",
    "en-US":
      "Word files cannot be saved here: copy the text, or make them from the saved workbook in the browser or with hengji report.",
  },
  table: { "zh-CN": "表格", "en-US": "Table" },
  asTable: { "zh-CN": "看数字", "en-US": "Show numbers" },
  preview: { "zh-CN": "预览", "en-US": "Preview" },
  stale: {
    "zh-CN": "表里的内容改过了，下面是改之前的。",
    "en-US": "Cells have changed since; this is what they said before.",
  },
  again: { "zh-CN": "按现在的内容出", "en-US": "From what they say now" },
  differs: {
    "zh-CN": "“结果”表和重新计算的不一致，先不能生成：请到“评分”页写入结果。",
    "en-US":
      "The sheet of results differs from what is computed, so no file is made: write the results under Grade first.",
  },
  more: {
    "zh-CN": "预览是第一个单位的，文件里有 {count} 份。",
    "en-US": "The preview shows the first unit; the file has {count}.",
  },
} as const satisfies Record<string, Sentence>;

export const STATE_NAMES = {
  draft: { "zh-CN": "草稿", "en-US": "draft" },
  review: { "zh-CN": "送审稿", "en-US": "for approval" },
  final: { "zh-CN": "定稿", "en-US": "final" },
} as const satisfies Record<string, Sentence>;

export const VIEW_NAMES = {
  rank: { "zh-CN": "按名次", "en-US": "By rank" },
  order: { "zh-CN": "机构序列", "en-US": "As in the data" },
  class: { "zh-CN": "按类别分表", "en-US": "A table for each class" },
} as const satisfies Record<string, Sentence>;

export const STAGE_NAMES = {
  proposed: { "zh-CN": "拟评为最高等次的", "en-US": "Who is to have the best grade" },
  result: { "zh-CN": "全部审定结果", "en-US": "All decided results" },
} as const satisfies Record<string, Sentence>;

export const SECOND_PAGE_NAMES = {
  no: { "zh-CN": "不要", "en-US": "None" },
  yes: { "zh-CN": "目标、评估、得分和名次", "en-US": "Goals, reviews, score and place" },
} as const satisfies Record<string, Sentence>;
