import type { Sentence } from "../../scoring/locale";

/** What is being done. */
export const DOING = {
  looking: { "zh-CN": "正在识别工作簿…", "en-US": "Looking at the workbook…" },
  checking: { "zh-CN": "正在检查和计算…", "en-US": "Checking and computing…" },
  writing: { "zh-CN": "正在写入结果…", "en-US": "Writing the results…" },
  inserting: { "zh-CN": "正在插入示例…", "en-US": "Inserting the sample…" },
  takingBack: { "zh-CN": "正在撤销…", "en-US": "Taking it back…" },
  sealing: { "zh-CN": "正在处理封存…", "en-US": "Sealing…" },
  cleaning: { "zh-CN": "正在清理临时工作表…", "en-US": "Removing temporary sheets…" },
} satisfies Record<string, Sentence>;

/** What was done, and what comes next. */
export const DONE = {
  written: (names: readonly string[]): Sentence => ({
    "zh-CN": `评分完成，已写入工作表 ${names.join("、")}。原来的表没有改动，可以随时撤销`,
    "en-US": `Graded. The sheets ${names.join(", ")} were written; your own sheets are untouched, and you can take it back`,
  }),
  inserted: {
    "zh-CN": "示例已插入，数据都是假设的。点“一键评分”试试",
    "en-US": "The sample is in; all its data are made up. Try Grade",
  },
  changedMeanwhile: {
    "zh-CN": "表里的内容刚才被改过，没有写入。已重新读取，请再看一遍",
    "en-US":
      "The sheet was changed meanwhile, so nothing was written. It was read again; please look once more",
  },
  takenBack: {
    "zh-CN": "已撤销，工作簿恢复到操作之前",
    "en-US": "Taken back; the workbook is as it was before",
  },
  sealed: {
    "zh-CN": "已封存。以后结果表有任何改动，这里都会提示",
    "en-US": "Sealed. Any later change of the results will be noticed here",
  },
  notSealed: {
    "zh-CN":
      "结果表和现在的数据、方案对不上，没有封存。请到“解释”里复核看哪里不同，或重新检查并写入后再封存",
    "en-US":
      "The results do not agree with the data and scheme as they are now, so they were not sealed. Recheck them under Explain, or check and write again",
  },
  unsealed: {
    "zh-CN": "已解除封存，可以重新评分",
    "en-US": "The seal is broken; you can grade again",
  },
  cleaned: { "zh-CN": "临时工作表已清理", "en-US": "The temporary sheets are gone" },
};
