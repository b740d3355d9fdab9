import type { Sentence } from "../../scoring/locale";

/** The page 模板. */
export const TEMPLATES_PAGE = {
  title: { "zh-CN": "模板", "en-US": "Templates" },
  search: { "zh-CN": "搜索模板", "en-US": "Search templates" },
  searchHint: {
    "zh-CN": "名称、用途或材料编号，如 科室、S21",
    "en-US": "Name or purpose, e.g. KPI, S21",
  },
  found: { "zh-CN": "{count} 个模板", "en-US": "{count} templates" },
  none: {
    "zh-CN": "没有找到。换个词，或清空搜索看全部模板。",
    "en-US": "Nothing found. Try another word, or clear the search to see all.",
  },
  documents: { "zh-CN": "依据材料 {documents}", "en-US": "After {documents}" },
  noDocuments: { "zh-CN": "通用模板", "en-US": "General" },
  back: { "zh-CN": "全部模板", "en-US": "All templates" },
  sheets: { "zh-CN": "包含 {count} 张工作表", "en-US": "{count} sheets" },
  language: { "zh-CN": "模板语言", "en-US": "Language of the template" },
  weights: { "zh-CN": "原文权重合计 110%", "en-US": "The document prints weights of 110 %" },
  scaled: { "zh-CN": "按比例折算到 100%", "en-US": "Scale to 100 %" },
  asPrinted: {
    "zh-CN": "照原文 110%（评分前须先改权重）",
    "en-US": "As printed, 110 % (to be mended before grading)",
  },
  insert: { "zh-CN": "插入到当前工作簿", "en-US": "Insert into this workbook" },
  saveAs: { "zh-CN": "另存为新文件", "en-US": "Save as a new file" },
  comparing: { "zh-CN": "正在比对工作表…", "en-US": "Comparing the sheets…" },
  inserting: { "zh-CN": "正在插入模板…", "en-US": "Inserting the template…" },
  saving: { "zh-CN": "正在生成文件…", "en-US": "Making the file…" },
  inserted: {
    "zh-CN": "模板已插入，灰色斜体是示例。可以先一键评分看看效果",
    "en-US": "The template is in; grey italics are samples. Grade it to see how it works",
  },
  saved: {
    "zh-CN": "已生成新文件，当前工作簿没有改动",
    "en-US": "A new file was made; this workbook is unchanged",
  },
  replaceTitle: {
    "zh-CN": "用模板替换现有的考核表？",
    "en-US": "Replace the sheets of this assessment?",
  },
  sealedTitle: {
    "zh-CN": "插入到已封存的工作簿？",
    "en-US": "Insert into a sealed workbook?",
  },
  replaceText: {
    "zh-CN": "工作簿里已有：{sheets}。插入模板会替换它们。",
    "en-US": "The workbook has these sheets already: {sheets}. Inserting replaces them.",
  },
  removeText: {
    "zh-CN": "上一个模板的这些表会移走，免得评分时混在一起：{sheets}。",
    "en-US":
      "These sheets of the former template go, so that grading does not mix the two: {sheets}.",
  },
  copyText: {
    "zh-CN": "其中有您填过的内容，先另存一份（只留数值）：{sheets}。",
    "en-US": "What you filled in there is kept first under another name, as values: {sheets}.",
  },
  referText: {
    "zh-CN": "这些表的公式引用了要移走的表，之后会显示 #REF!：{sheets}。不想这样，请另存为新文件。",
    "en-US":
      "Formulas of these sheets refer to sheets that go, and will show #REF!: {sheets}. To avoid it, save the template as a new file.",
  },
  canTakeBack: {
    "zh-CN": "之后可以撤销，恢复原来的表。",
    "en-US": "It can be taken back afterwards.",
  },
  cannotTakeBack: {
    "zh-CN": "这里不能撤销，建议另存为新文件。",
    "en-US": "It cannot be taken back here; better save a new file.",
  },
  replace: { "zh-CN": "替换并插入", "en-US": "Replace" },
  now: { "zh-CN": "本工作簿用的是：{title}", "en-US": "This workbook was made from: {title}" },
  next: { "zh-CN": "接下来", "en-US": "What next" },
  samples: {
    "zh-CN": "还有 {count} 个示例单元格没有改。填自己的数据前先清除。",
    "en-US": "{count} sample cells are unchanged. Clear them before you enter your own data.",
  },
  noSamples: {
    "zh-CN": "示例已清完，可以填数据了。",
    "en-US": "No samples are left; enter your data.",
  },
  grade: { "zh-CN": "一键评分", "en-US": "Grade" },
  clear: { "zh-CN": "清除示例（{count}）", "en-US": "Clear samples ({count})" },
  clearing: { "zh-CN": "正在清除示例…", "en-US": "Clearing samples…" },
  cleared: {
    "zh-CN": "示例已清除，您填写的内容都在",
    "en-US": "The samples are gone; what you entered stays",
  },
  lacks: {
    "zh-CN": "这里不支持下拉列表、条件格式或打印设置中的一部分，插入的表会缺少它们。",
    "en-US":
      "Some of lists, conditional formats and print set-up are not supported here and will be missing.",
  },
} satisfies Record<string, Sentence>;
