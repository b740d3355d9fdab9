import type { Sentence } from "../../scoring/locale";

/** The page 函数. */
export const FUNCTIONS = {
  title: { "zh-CN": "函数", "en-US": "Functions" },
  search: { "zh-CN": "搜索函数", "en-US": "Search functions" },
  searchHint: {
    "zh-CN": "名称或用途，如 排名、SCORE",
    "en-US": "Name or purpose, e.g. rank, SCORE",
  },
  none: { "zh-CN": "没有找到。换个词试试。", "en-US": "Nothing found. Try another word." },
  intro: {
    "zh-CN": "在单元格里输入 =HJ. 也能看到这些函数。先在表里选中数据，例子就用您的数据算。",
    "en-US":
      "Type =HJ. in a cell to see them there. Select data in the sheet, and the examples use them.",
  },
  usingOwn: { "zh-CN": "例子用的数据：{place}", "en-US": "Examples use {place}" },
  noSelection: {
    "zh-CN": "这里读不到选中的单元格，例子用标准数据。",
    "en-US": "The selection cannot be read here; the examples use standard data.",
  },
  parameters: { "zh-CN": "参数", "en-US": "Parameters" },
  optional: { "zh-CN": "（可不填）", "en-US": "(optional)" },
  example: { "zh-CN": "例子", "en-US": "Example" },
  standard: { "zh-CN": "（标准数据）", "en-US": "(standard data)" },
  formula: { "zh-CN": "公式", "en-US": "Formula" },
  result: { "zh-CN": "结果", "en-US": "Result" },
  insert: { "zh-CN": "插入到 {cell}", "en-US": "Insert into {cell}" },
  insertNowhere: { "zh-CN": "插入到选中单元格", "en-US": "Insert into the selected cell" },
  pickTarget: {
    "zh-CN": "再点选一个数据以外的单元格，公式就写到那里。",
    "en-US": "Now select one cell outside of the data; the formula goes there.",
  },
  pickCell: {
    "zh-CN": "先点选一个空单元格，公式就写到那里。",
    "en-US": "Select an empty cell first; the formula goes there.",
  },
  noFormulas: {
    "zh-CN": "这里不能往单元格写公式，请复制后粘贴到单元格。",
    "en-US": "Formulas cannot be written here; copy it and paste it into a cell.",
  },
  spills: {
    "zh-CN": "结果占 {rows} 行 {columns} 列，右边和下边要空着；“表格”（Ctrl+T）里不能用。",
    "en-US":
      "The result fills {rows} rows and {columns} columns, which must be empty; not inside a table (Ctrl+T).",
  },
  allAtOnce: {
    "zh-CN":
      "要给这 {count} 个都算：不用逐行填，用下面的 {name}，一个公式算出全部，写在第一格，结果往下排开，快得多。",
    "en-US":
      "For all {count} of them, do not fill the formula down: one {name} as below gives them all from its first cell down, and much faster.",
  },
  copyFormula: { "zh-CN": "复制公式", "en-US": "Copy formula" },
  inserting: { "zh-CN": "正在写入公式…", "en-US": "Writing the formula…" },
  inserted: { "zh-CN": "公式已写入 {cell}", "en-US": "The formula is in {cell}" },
  overwriteTitle: { "zh-CN": "单元格里已有内容", "en-US": "The cells are not empty" },
  overwriteText: {
    "zh-CN": "{cells} 里有内容，写入公式会覆盖左上角的单元格。",
    "en-US": "{cells} hold something; the formula replaces the first of them.",
  },
  overwriteSpill: {
    "zh-CN": "其余不空的单元格会让公式显示 #SPILL!。",
    "en-US": "The others that are not empty make the formula show #SPILL!.",
  },
  canTakeBack: { "zh-CN": "之后可以撤销。", "en-US": "It can be taken back." },
  overwrite: { "zh-CN": "覆盖", "en-US": "Replace" },
  errors: { "zh-CN": "单元格显示错误怎么办", "en-US": "When a cell shows an error" },
} satisfies Record<string, Sentence>;

/** What the errors of cells mean, and what to do. */
export const CELL_ERROR_HELP: readonly { readonly error: string; readonly help: Sentence }[] = [
  {
    error: "#NAME?",
    help: {
      "zh-CN":
        "这台电脑没有装衡绩，或公式写在安装之前。装好后仍显示，请到“设置”点“修复 #NAME? 公式”。",
      "en-US":
        "Hengji is not installed here, or the formula was typed before it was. If it stays, use Repair under Settings.",
    },
  },
  {
    error: "#VALUE!",
    help: {
      "zh-CN": "给的数据不对，如权重合计 110%。点单元格旁的感叹号看说明，按说明改数据。",
      "en-US":
        "Something given is wrong, e.g. weights of 110 %. The exclamation mark beside the cell says what; mend it.",
    },
  },
  {
    error: "#N/A",
    help: {
      "zh-CN": "现在还算不出，如有空白、缺报、免考。补上数据，或用“缺项”参数说明怎么处理。",
      "en-US":
        "Nothing to compute yet: a blank, an unreported value, an exemption. Complete the data or give the parameter missing.",
    },
  },
  {
    error: "#BUSY!",
    help: {
      "zh-CN": "正在加载。一直不变时，打开一次衡绩窗格，再按 Ctrl+Alt+F9。",
      "en-US": "Still loading. If it stays, open the Hengji pane once and press Ctrl+Alt+F9.",
    },
  },
  {
    error: "#SPILL!",
    help: {
      "zh-CN":
        "结果要占多个单元格，而右边或下边有内容。清空它们，或换成只出一个结果的函数，如 RANKING。",
      "en-US":
        "The result needs several cells and some are not empty. Clear them, or use a function of one result, e.g. RANKING.",
    },
  },
];
