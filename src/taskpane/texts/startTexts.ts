import type { Sentence } from "../../scoring/locale";
import type { Mended } from "../../workbook/workbook";

export const START = {
  title: { "zh-CN": "这个工作簿", "en-US": "This workbook" },
  empty: {
    "zh-CN": "这是一个空白工作簿。选一个模板，或打开已有的考核表。",
    "en-US": "This workbook is empty. Choose a template, or open a table that you have.",
  },
  format: {
    "zh-CN": "这是衡绩工作簿，可以直接评分。",
    "en-US": "This is a workbook of Hengji; it can be graded as it is.",
  },
  mapped: {
    "zh-CN": "这张表以前评过分，识别方式已经记住：{sheet}，{indicators} 项指标。",
    "en-US": "This table was graded before and is known: {sheet}, {indicators} indicators.",
  },
  unknown: {
    "zh-CN": "{reason}。需要一张有单位名称和各项得分的表；也可以从模板开始，把数据粘贴进去。",
    "en-US":
      "{reason}. It takes a table with the names of units and their marks; or start from a template and paste your data.",
  },
  grade: { "zh-CN": "一键评分", "en-US": "Grade" },
  gradeSuggested: { "zh-CN": "按建议评分", "en-US": "Grade as suggested" },
  how: { "zh-CN": "看看怎么识别的", "en-US": "See what was recognised" },
  templates: { "zh-CN": "选模板", "en-US": "Choose a template" },
  sample: { "zh-CN": "插入示例考核表", "en-US": "Insert a sample" },
  collect: { "zh-CN": "发出、收回填报表", "en-US": "Send and collect forms" },
  inspect: { "zh-CN": "体检旧表", "en-US": "Check up" },
  inspection: { "zh-CN": "旧表体检", "en-US": "Check-up of this workbook" },
  saveInspection: { "zh-CN": "另存体检表", "en-US": "Save the list" },
  results: { "zh-CN": "上次结果：{count} 个单位", "en-US": "Last results: {count} units" },
  board: { "zh-CN": "审定等次", "en-US": "Decide grades" },
  papers: { "zh-CN": "出文书", "en-US": "Make papers" },
  again: { "zh-CN": "重新识别", "en-US": "Look again" },
  kept: {
    "zh-CN": "可以撤销：{sheets} 恢复到上次操作之前。",
    "en-US": "You can take back: {sheets} as before the last step.",
  },
  notMended: {
    "zh-CN": "上次的写入是否完整没能查看，或没能恢复：",
    "en-US": "Whether the last run ended well could not be looked up, or it could not be mended:",
  },
  tour: { "zh-CN": "第一次使用", "en-US": "First time here" },
  skip: { "zh-CN": "不再显示", "en-US": "Do not show again" },
} satisfies Record<string, Sentence>;

/** What was made of a run that broke off. */
export const MENDED: Readonly<Record<Mended["kind"], Sentence>> = {
  unchanged: {
    "zh-CN": "上次写入中途断开，当时还没有改动任何内容；留下的临时工作表已清理。需要时请再做一次。",
    "en-US":
      "The last run broke off before it changed anything; its temporary sheets were removed. Run it again if you need it.",
  },
  putBack: {
    "zh-CN": "上次写入中途断开，已恢复到写入之前：{sheets}。需要时请再做一次。",
    "en-US":
      "The last run broke off while writing; these sheets are as before it: {sheets}. Run it again if you need it.",
  },
  complete: {
    "zh-CN": "上次写入在最后一步断开，内容已全部写好：{sheets}。留下的临时工作表已清理。",
    "en-US":
      "The last run broke off at its last step; everything was written: {sheets}. Its temporary sheets were removed.",
  },
  incomplete: {
    "zh-CN":
      "上次写入中途断开，这个版本的 Excel 无法恢复，以下工作表现在不完整：{sheets}。请重新评分。",
    "en-US":
      "The last run broke off while writing, and this Excel cannot put it back. These sheets are incomplete: {sheets}. Grade again.",
  },
};

/** The three cards of the first day. */
export const CARDS: readonly { readonly title: Sentence; readonly text: Sentence }[] = [
  {
    title: { "zh-CN": "用您现有的表", "en-US": "Your own table" },
    text: {
      "zh-CN": "打开往年的考核表就行。衡绩认出单位、指标和权重，拿不准的会问您，原表不改动。",
      "en-US":
        "Open last year's table. Hengji recognises units, indicators and weights, asks where it is not sure, and leaves your table as it is.",
    },
  },
  {
    title: { "zh-CN": "先看后写，可以撤销", "en-US": "Look first, take back any time" },
    text: {
      "zh-CN": "写入之前先预览每个单位的得分、等次、名次；写入之后随时可以撤销。",
      "en-US":
        "You see every score, grade and rank before anything is written, and you can take it back afterwards.",
    },
  },
  {
    title: { "zh-CN": "有人问“为什么”", "en-US": "When somebody asks why" },
    text: {
      "zh-CN": "点任意一个得分，在“解释”里看它怎么算出来的，可以复制成文字回复。",
      "en-US": "Click any score and read under Explain how it came about; copy it as text.",
    },
  },
];
