import type { Sentence } from "../scoring/locale";

export const WORKBENCH = {
  name: { "zh-CN": "衡绩", "en-US": "Hengji" },
  open: { "zh-CN": "打开", "en-US": "Open" },
  save: { "zh-CN": "保存", "en-US": "Save" },
  fresh: { "zh-CN": "新建", "en-US": "New" },
  print: { "zh-CN": "打印", "en-US": "Print" },
  find: { "zh-CN": "查找", "en-US": "Find" },
  nothingToPrint: {
    "zh-CN": "这张表是空的，没有可打印的内容",
    "en-US": "This sheet is empty; there is nothing to print",
  },
  tooLongToPrint: {
    "zh-CN": "这张表太大，网页里打印不了。请保存后用 Excel 或 WPS 打印",
    "en-US":
      "This sheet is too large to be printed by the page. Save it and print it with Excel or WPS",
  },
  pane: { "zh-CN": "衡绩窗格", "en-US": "Pane of Hengji" },
  hidePane: { "zh-CN": "收起窗格", "en-US": "Hide the pane" },
  showPane: { "zh-CN": "打开窗格", "en-US": "Show the pane" },
  width: { "zh-CN": "窗格宽度", "en-US": "Width of the pane" },
  grid: { "zh-CN": "工作簿", "en-US": "Workbook" },
  starting: { "zh-CN": "正在打开表格…", "en-US": "Starting the spreadsheet…" },
  opening: { "zh-CN": "正在打开文件…", "en-US": "Opening the file…" },
  saving: { "zh-CN": "正在保存…", "en-US": "Saving…" },
  untouched: { "zh-CN": "没有修改", "en-US": "No changes" },
  inFile: { "zh-CN": "已保存", "en-US": "Saved" },
  converted: { "zh-CN": "还没有存成 .xlsx", "en-US": "Not saved as .xlsx yet" },
  copies: {
    "zh-CN": "浏览器没有留住原文件的位置：保存时会另存一份，原文件不动。要写回原文件，请另存时选它",
    "en-US":
      "The browser did not keep where the file stands: saving makes a copy and leaves the file as it is. To write the file itself, choose it when you save",
  },
  changed: { "zh-CN": "有未保存的修改", "en-US": "Changes not saved" },
  savingNow: { "zh-CN": "正在保存", "en-US": "Saving" },
  kept: { "zh-CN": "草稿已存本机", "en-US": "draft kept here" },
  saveAs: { "zh-CN": "另存为", "en-US": "Save as" },
  untitled: { "zh-CN": "未命名.xlsx", "en-US": "Untitled.xlsx" },
  copy: { "zh-CN": "衡绩", "en-US": "hengji" },
  drop: {
    "zh-CN": "松开鼠标：一个文件打开，多个文件收表",
    "en-US": "Drop one file to open it, several to merge them",
  },
  folder: {
    "zh-CN":
      "拖进来的是文件夹，没有打开。要汇总整个文件夹，请在窗格“收表”页选择它；要打开一个文件，请拖那个文件",
    "en-US":
      "That was a folder, so nothing was opened. To merge a whole folder choose it on the page Merge of the pane; to open a file drop that file",
  },
  busy: {
    "zh-CN": "正在处理上一件事，刚拖进来的文件没有打开。请等它做完，或先取消，再拖一次",
    "en-US":
      "The page is still busy, so what you dropped was not opened. Wait until it is done, or cancel it, and drop again",
  },
  close: { "zh-CN": "知道了", "en-US": "Dismiss" },
  draft: {
    "zh-CN": "上次有没保存的工作：{name}（{at}）。",
    "en-US": "There is unsaved work of {at}: {name}.",
  },
  resume: { "zh-CN": "继续上次的", "en-US": "Go on with it" },
  discard: { "zh-CN": "不要了", "en-US": "Discard it" },
  leaving: {
    "zh-CN": "“{name}”还没有保存，打开别的会丢掉改动。",
    "en-US": '"{name}" is not saved; opening another one loses the changes.',
  },
  goOn: { "zh-CN": "不保存，继续", "en-US": "Go on without saving" },
  saveFirst: { "zh-CN": "先保存", "en-US": "Save first" },
  losses: {
    "zh-CN": "保存的文件会和页面上看到的不一样：",
    "en-US": "The saved file will differ from what the page shows:",
  },
  saveAnyway: { "zh-CN": "仍然另存", "en-US": "Save anyway" },
  saveOver: { "zh-CN": "保存到原文件", "en-US": "Save to the file" },
  changedOnDisk: {
    "zh-CN":
      "“{name}”打开之后又被改过，可能是别人或别的程序存的。现在保存会盖掉那些改动；不想盖掉，请另存一份。",
    "en-US":
      '"{name}" was changed since you opened it, by somebody else or another program. Saving now loses those changes; to keep them, save under another name.',
  },
  overwrite: { "zh-CN": "仍然覆盖", "en-US": "Overwrite it" },
  cancel: { "zh-CN": "取消", "en-US": "Cancel" },
  uncalculated: (cells: number, first: string): Sentence => ({
    "zh-CN": `文件里有 ${cells} 个公式（如 ${first}）用了网页不会算的写法：这里显示文件里存的结果，改了数也不会跟着变。保存时公式原样保留，用 Excel 打开会重算`,
    "en-US": `${cells} formulas of the file (${first} for one) are beyond this page: it shows the results that are in the file, which do not follow changes. Saving keeps the formulas; Excel calculates them again`,
  }),
  locked: (sheet: string, address: string): Sentence => ({
    "zh-CN": `“${sheet}”的 ${address} 是锁定的格子，没有改动。请在没有锁定的格子里填数；一定要改这一格，请保存后在 Excel 或 WPS 的“审阅”里撤销工作表保护`,
    "en-US": `${address} of "${sheet}" is locked, so nothing was changed. Fill in the cells that are not locked; to change this one, save the file and unprotect the sheet under Review in Excel or WPS`,
  }),
  lockedLines: (sheet: string): Sentence => ({
    "zh-CN": `工作表“${sheet}”受保护，行、列和单元格不能插入、删除、移动或合并，没有改动。请在没有锁定的格子里填数；一定要改表的结构，请保存后在 Excel 或 WPS 的“审阅”里撤销工作表保护`,
    "en-US": `The sheet "${sheet}" is protected, so its rows, columns and cells stay where they are. Fill in the cells that are not locked; to change the structure, save the file and unprotect the sheet under Review in Excel or WPS`,
  }),
  lockedSheets: {
    "zh-CN":
      "这个工作簿的结构受保护，工作表不能插入、删除、复制、改名、移动或隐藏，没有改动。一定要改，请保存后在 Excel 或 WPS 的“审阅”里撤销工作簿保护，再打开",
    "en-US":
      "The structure of this workbook is protected, so sheets cannot be inserted, deleted, copied, renamed, moved or hidden, and nothing was changed. To change them, save the file, unprotect the workbook under Review in Excel or WPS, and open it again",
  },
  merged: (sheet: string, address: string): Sentence => ({
    "zh-CN": `“${sheet}”里要排序的区域有合并单元格（${address}），没有排序。请只选中没有合并单元格的数据行，用“当前区域”排序；或先取消合并`,
    "en-US": `The cells of "${sheet}" that were to be sorted have merged ones among them (${address}), so nothing was sorted. Select rows without merged cells and sort the current range, or split them first`,
  }),
  otherRules: (sheet: string, address: string): Sentence => ({
    "zh-CN": `“${sheet}”里要排序的各行，下拉选项、输入限制或条件格式不一样（从 ${address} 起），排序后会对不上，没有排序。请只选中这些设置相同的行，用“当前区域”排序`,
    "en-US": `The rows of "${sheet}" that were to be sorted have lists, limits on input or conditional formats that differ (from ${address} on) and would no longer fit, so nothing was sorted. Select rows in which they are the same, and sort the current range`,
  }),
  notAllowed: (name: string): Sentence => ({
    "zh-CN": `浏览器没有得到改写原文件的许可，已另存为 ${name}，在“下载”里。要写回原文件，请再点“保存”并选择允许`,
    "en-US": `The browser may not change the file, so the work is saved as ${name} among the downloads. To write the file itself save again and allow it`,
  }),
  gone: (name: string): Sentence => ({
    "zh-CN": `原文件不在了（可能被移走、改名或删除），已另存为 ${name}，在“下载”里`,
    "en-US": `The file is gone (moved, renamed or deleted), so the work is saved as ${name} among the downloads`,
  }),
  saved: (name: string): Sentence => ({
    "zh-CN": `已保存为 ${name}，在浏览器的“下载”里。打开的原文件没有改动`,
    "en-US": `Saved as ${name} among the downloads; the file that you opened is as it was`,
  }),
};
