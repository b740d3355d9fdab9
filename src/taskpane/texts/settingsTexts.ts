import type { Sentence } from "../../scoring/locale";
import type { MissingPolicy, Ties } from "../../scoring/scheme";
import { wordOf, type WordList, type WordOf } from "../../scoring/vocabulary";
import type { RoundingMode } from "../../scoring/numbers/round";
import type { Capabilities } from "../../workbook/workbook";

/** The page 设置. */
export const SETTINGS = {
  title: { "zh-CN": "设置", "en-US": "Settings" },
  language: { "zh-CN": "语言", "en-US": "Language" },
  tourAgain: { "zh-CN": "再看一遍入门步骤", "en-US": "Show the first steps again" },
  tourIsBack: {
    "zh-CN": "“开始”页又会显示入门步骤",
    "en-US": "The page Start shows the first steps again",
  },
  scheme: { "zh-CN": "这个工作簿怎样计算", "en-US": "How this workbook is computed" },
  decimals: { "zh-CN": "小数位数", "en-US": "Decimals" },
  rounding: { "zh-CN": "修约规则", "en-US": "Rounding" },
  ties: { "zh-CN": "并列名次", "en-US": "Ties" },
  missing: { "zh-CN": "缺项处理", "en-US": "Missing values" },
  noScheme: {
    "zh-CN": "打开考核工作簿，或在“评分”页确认表格的识别结果后，可以在这里改计算规则。",
    "en-US":
      "Open an assessment workbook, or confirm on the page Grade how your sheet is read; then its rules can be changed here.",
  },
  noSchemeSheet: {
    "zh-CN":
      "工作簿里没有“方案”表，按默认规则计算。要改规则，请新建名为“方案”的工作表，再回到这里。",
    "en-US":
      "There is no sheet Scheme, so the defaults hold. To change them, add a sheet of that name and come back.",
  },
  mappedRounding: {
    "zh-CN": "自有表格按四舍五入计算，规则随识别结果保存，不改动单元格。",
    "en-US":
      "Your own sheet is rounded half up. The rules are kept with its mapping; no cell changes.",
  },
  preview: { "zh-CN": "将改动这些单元格", "en-US": "These cells will change" },
  writeScheme: { "zh-CN": "写入方案", "en-US": "Write to the scheme" },
  saveMapping: { "zh-CN": "保存", "en-US": "Save" },
  reset: { "zh-CN": "还原", "en-US": "Reset" },
  writing: { "zh-CN": "正在写入方案…", "en-US": "Writing the scheme…" },
  written: {
    "zh-CN": "方案已改。请重新评分，结果才会按新规则计算",
    "en-US": "The scheme is changed. Grade again so that the results follow it",
  },
  limits: { "zh-CN": "这里做不到的", "en-US": "What cannot be done here" },
  noLimits: { "zh-CN": "没有：全部功能都能用。", "en-US": "Nothing: every feature works here." },
  wps: { "zh-CN": "在 WPS 里用", "en-US": "In WPS" },
  wpsOpen: {
    "zh-CN": "没有 WPS 加载项。模板和结果是普通工作表，在 WPS 里照常打开、填写、打印。",
    "en-US":
      "There is no add-in for WPS. Templates and results are plain sheets, which open, fill and print there.",
  },
  wpsFormulas: {
    "zh-CN":
      "要让 WPS 自己重算：在“评分”页按“写成普通公式”，用 WPS 打开后先看“公式自检”，没有改动数据时应当全部一致。",
    "en-US":
      "To have WPS calculate: write plain formulas on the page Grade, open the file there and look at the sheet of the self-check first; with unchanged data everything should agree.",
  },
  wpsBrowser: {
    "zh-CN": "要在没有 Excel 的电脑上评分：用便携版网页，不用安装、不用联网，保存后再用 WPS 打开。",
    "en-US":
      "To grade without Excel: use the portable page, which needs no installation and no network, then open the saved file in WPS.",
  },
  diagnostics: { "zh-CN": "诊断信息", "en-US": "Diagnostics" },
  diagnosticsAbout: {
    "zh-CN": "发给技术支持用。只有版本、能力和数量，没有文件名和单元格内容。",
    "en-US":
      "For support: versions, capabilities and counts; no file names and no contents of cells.",
  },
  diagnosticsLabel: { "zh-CN": "诊断信息全文", "en-US": "Text of the diagnostics" },
  copyDiagnostics: { "zh-CN": "复制诊断信息", "en-US": "Copy diagnostics" },
  version: { "zh-CN": "衡绩 {version}", "en-US": "Hengji {version}" },
  selfTest: { "zh-CN": "运行自检", "en-US": "Run the self-test" },
  selfTestAbout: {
    "zh-CN": "在新建的临时工作簿里逐项试验，不改动当前工作簿。结果可复制给开发者。",
    "en-US":
      "Tries everything on a scratch workbook; yours stays as it is. Copy the result for the developers.",
  },
  selfTesting: { "zh-CN": "正在自检…", "en-US": "Running the self-test…" },
  selfTestResult: { "zh-CN": "自检结果", "en-US": "Result of the self-test" },
} satisfies Record<string, Sentence>;

export const LANGUAGES = { "zh-CN": "中文", "en-US": "English" } as const;

/** A choice as the sheets word it, with what it means. */
function worded<List extends WordList>(
  list: List,
  id: WordOf<List>,
  meaning: string,
  english: string,
): Sentence {
  return { "zh-CN": `${wordOf(list, id)}${meaning}`, "en-US": english };
}

export const ROUNDINGS: Readonly<Record<RoundingMode, Sentence>> = {
  "half-up": worded("rounding", "half-up", "", "Half up"),
  "half-even": worded("rounding", "half-even", "（GB/T 8170）", "Half to even (GB/T 8170)"),
};

export const TIES: Readonly<Record<Ties, Sentence>> = {
  competition: worded("ties", "competition", "：1、2、2、4", "Competition: 1, 2, 2, 4"),
  dense: worded("ties", "dense", "：1、2、2、3", "Dense: 1, 2, 2, 3"),
  average: worded("ties", "average", "：1、2.5、2.5、4", "Average: 1, 2.5, 2.5, 4"),
};

export const MISSING: Readonly<Record<MissingPolicy, Sentence>> = {
  refuse: worded("policy", "refuse", "：退回补报", "Refuse: ask for it"),
  reweight: worded(
    "policy",
    "reweight",
    "：权重分给其他指标",
    "Reweight: its weight goes to the others",
  ),
  zero: worded("policy", "zero", "", "Zero"),
  mean: worded("policy", "mean", "：取同类单位平均", "Mean of its class"),
  full: worded("policy", "full", "", "Full marks"),
};

/** What a program lacks that cannot do it. */
export const LACKS: Readonly<Record<keyof Capabilities, Sentence>> = {
  validations: {
    "zh-CN": "下拉列表和输入限制不会写入表格",
    "en-US": "Lists and limits on input cells are not written",
  },
  conditionals: { "zh-CN": "条件格式不会写入表格", "en-US": "Conditional formats are not written" },
  tables: { "zh-CN": "数据不会做成“表格”对象", "en-US": "Data are not made into tables" },
  charts: { "zh-CN": "图表不会画到工作表里", "en-US": "Charts are not drawn on sheets" },
  print: { "zh-CN": "打印设置不会写入表格", "en-US": "Print set-up is not written" },
  protection: { "zh-CN": "工作表不会加保护", "en-US": "Sheets are not protected" },
  structure: {
    "zh-CN": "工作簿结构受保护，不能增加工作表：请先在“审阅”里撤销工作簿保护",
    "en-US":
      "The structure of the workbook is protected, so no sheets can be added; unprotect the workbook under Review first",
  },
  selection: {
    "zh-CN": "不能跳到单元格，也读不到选中的单元格",
    "en-US": "Cells can be neither selected nor read from the selection",
  },
  highlights: { "zh-CN": "不能在表里高亮单元格", "en-US": "Cells cannot be lit up in the sheet" },
  formulas: {
    "zh-CN": "不能往单个单元格写公式，请复制后自己粘贴",
    "en-US": "Formulas cannot be written into single cells; copy and paste them",
  },
  restores: {
    "zh-CN": "不能撤销写入的内容，写入前请先另存一份",
    "en-US": "What was written cannot be taken back; save a copy first",
  },
  calculates: { "zh-CN": "公式不会自动重算", "en-US": "Formulas are not recalculated" },
  changes: {
    "zh-CN": "不能随时得知单元格被改过，写入前会重新读取一遍",
    "en-US": "Changes of cells are not told, so they are read again before results are written",
  },
};

/** The commands on formulas. */
export const FORMULAS = {
  title: { "zh-CN": "公式", "en-US": "Formulas" },
  counting: { "zh-CN": "正在查找公式…", "en-US": "Looking for formulas…" },
  repair: { "zh-CN": "修复 #NAME? 公式", "en-US": "Repair #NAME? formulas" },
  repairAbout: {
    "zh-CN": "先写公式、后装本程序时，公式会一直显示 #NAME?。重新写入一次即可。",
    "en-US":
      "Formulas typed before the add-in was there keep showing #NAME?; entering them again helps.",
  },
  repairAsk: {
    "zh-CN": "将重新写入 {count} 个公式，公式内容不变，别的单元格不动。",
    "en-US": "{count} formulas will be entered again, unchanged; no other cell is touched.",
  },
  repairNone: { "zh-CN": "没有需要修复的公式", "en-US": "No formula needs repair" },
  repairing: { "zh-CN": "正在修复公式…", "en-US": "Repairing formulas…" },
  repaired: { "zh-CN": "已重新写入 {count} 个公式", "en-US": "{count} formulas entered again" },
  freeze: { "zh-CN": "公式转数值", "en-US": "Formulas to values" },
  freezeAbout: {
    "zh-CN": "文件要发给没有安装本程序的单位时用：HJ 公式换成它现在显示的数值。",
    "en-US":
      "Before a file goes to offices without the add-in: HJ formulas become the values they show.",
  },
  freezeAsk: {
    "zh-CN": "将把 {count} 个 HJ 公式换成数值，以后不再自动计算。其他公式不动。",
    "en-US":
      "{count} HJ formulas become values and calculate no more. Other formulas stay as they are.",
  },
  freezeNone: {
    "zh-CN": "没有可以换成数值的 HJ 公式",
    "en-US": "There is no HJ formula to replace",
  },
  freezing: { "zh-CN": "正在换成数值…", "en-US": "Replacing formulas…" },
  frozen: { "zh-CN": "已把 {count} 个公式换成数值", "en-US": "{count} formulas became values" },
  native: { "zh-CN": "结果转普通公式", "en-US": "Results as plain formulas" },
  nativeAbout: {
    "zh-CN": "重写“结果”，得分和名次用普通公式计算，没有本程序的电脑和 WPS 也能重算。",
    "en-US":
      "Writes the results again with plain formulas, which calculate in WPS and without the add-in.",
  },
  nativeAsk: {
    "zh-CN": "将重新评分并改写这些工作表：{sheets}。共 {units} 个单位。",
    "en-US": "Grades again and writes the sheets {sheets}, {units} units.",
  },
  nativeDraft: {
    "zh-CN": "有单位缺数据，这是预评分草稿。",
    "en-US": "Some units lack data; this is a draft.",
  },
  nativeNeedsGrade: {
    "zh-CN": "先在“评分”页确认表格和检查结果，再转普通公式",
    "en-US": "Confirm the sheet and its checks on the page Grade first",
  },
  canTakeBack: { "zh-CN": "之后可以撤销。", "en-US": "It can be taken back." },
  cannotTakeBack: {
    "zh-CN": "这里不能撤销，请先另存一份。",
    "en-US": "It cannot be taken back here; save a copy first.",
  },
  noFormulas: {
    "zh-CN": "这里不能往单元格写公式，不能修复。",
    "en-US": "Formulas cannot be written here, so they cannot be repaired.",
  },
  repairGo: { "zh-CN": "重新写入", "en-US": "Enter again" },
  freezeGo: { "zh-CN": "换成数值", "en-US": "Replace" },
  nativeGo: { "zh-CN": "改写结果", "en-US": "Write" },
  changed: { "zh-CN": "改动的单元格（{count}）", "en-US": "Cells changed ({count})" },
  locked: {
    "zh-CN": "在受保护的工作表上，没有改动（{count}）：请先在“审阅”里撤销保护",
    "en-US": "On protected sheets, left alone ({count}): unprotect them under Review first",
  },
  failing: {
    "zh-CN": "显示错误，保留为公式（{count}）：请先改正",
    "en-US": "Show errors and stay formulas ({count}): mend them first",
  },
} satisfies Record<string, Sentence>;

/** Starting together with the workbook. */
export const STARTUP = {
  title: { "zh-CN": "随工作簿启动", "en-US": "Start with the workbook" },
  choice: {
    "zh-CN": "打开这个工作簿时自动载入衡绩",
    "en-US": "Load Hengji when this workbook opens",
  },
  about: {
    "zh-CN":
      "载入后 HJ 函数立即可用，窗格不会弹出。没有安装衡绩的电脑打开这个文件时会提示加载项错误，发出去之前请关闭。",
    "en-US":
      "HJ functions are ready at once; the pane stays closed. Computers without Hengji show an add-in error for this file, so switch it off before sending it.",
  },
  changing: { "zh-CN": "正在更改…", "en-US": "Changing…" },
} satisfies Record<string, Sentence>;
