import type { Sentence } from "../../scoring/locale";

/** What is being done. */
export const DOING = {
  looking: { "zh-CN": "正在识别工作簿…", "en-US": "Looking at the workbook…" },
  inspecting: { "zh-CN": "正在体检…", "en-US": "Checking up…" },
  checking: { "zh-CN": "正在检查和计算…", "en-US": "Checking and computing…" },
  writing: { "zh-CN": "正在写入结果…", "en-US": "Writing the results…" },
  inserting: { "zh-CN": "正在插入示例…", "en-US": "Inserting the sample…" },
  takingBack: { "zh-CN": "正在撤销…", "en-US": "Taking it back…" },
  verifying: { "zh-CN": "正在核验…", "en-US": "Verifying…" },
  sealing: { "zh-CN": "正在处理封存…", "en-US": "Sealing…" },
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
    "zh-CN": "已封存。以后数据、方案或结果有任何改动，这里都会指出是哪一格",
    "en-US":
      "Sealed. Any later change of the data, the scheme or the results will be told with its cell",
  },
  sealedInCopy: {
    "zh-CN":
      "已封存。工作簿的结构受保护，封存只能记在文件的附加信息里，用 LibreOffice 另存会丢失；要带得走，请先取消结构保护再封存一次",
    "en-US":
      "Sealed. The structure of the workbook is protected, so the seal is kept beside its sheets only and LibreOffice would lose it; take the protection off and seal again to keep it",
  },
  codeUnreadable: {
    "zh-CN": "这不是核验码，没有核验：核验码是 12 位字母和数字，写成 XXXX-XXXX-XXXX",
    "en-US":
      "This is no code of a seal, so nothing was compared; a code has 12 letters and digits, as XXXX-XXXX-XXXX",
  },
  unsealed: {
    "zh-CN": "已解除封存，可以重新评分",
    "en-US": "The seal is broken; you can grade again",
  },
};
