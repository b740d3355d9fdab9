import type { Sentence } from "../../scoring/locale";

/** The page 收表. */
export const COLLECT = {
  title: { "zh-CN": "收表", "en-US": "Collect" },
  intro: {
    "zh-CN":
      "给每个单位发一张填报表，收回后拖到这里，看谁报了、谁没报、谁改了什么。文件只在本机读取，不会上传。",
    "en-US":
      "Sends a form to each unit and takes them back: who has reported, who has not, who changed something. Files are read on this machine only.",
  },
  unfit: {
    "zh-CN":
      "要发填报表，请先打开主表：有方案、指标、等次、数据的衡绩工作簿。各单位报来的是整本工作簿时，直接拖到下面合并。",
    "en-US":
      "To send forms, first open the workbook of the office, with the sheets Scheme, Indicators, Grades and Data. Whole workbooks of departments can be dropped below to be merged.",
  },
  wrong: {
    "zh-CN": "主表里这些地方改好以后才能发填报表：",
    "en-US": "Correct this in the workbook before forms are sent:",
  },
  reading: { "zh-CN": "正在看主表和收到的表…", "en-US": "Reading the workbook and the forms…" },
  sealed: {
    "zh-CN": "这个工作簿已定稿封存，不能再发表、收表。确要修改，请先在“评分”页解除封存",
    "en-US":
      "This workbook is sealed, so no forms can be sent or merged; first break the seal on the page Grade",
  },

  splitTitle: { "zh-CN": "发出填报表", "en-US": "Send forms" },
  splitAgain: { "zh-CN": "再发一批填报表", "en-US": "Send another batch" },
  deadline: { "zh-CN": "截止日期", "en-US": "Deadline" },
  by: { "zh-CN": "谁来填", "en-US": "Who fills in" },
  byUnit: { "zh-CN": "各单位自报", "en-US": "Each unit its own values" },
  bySource: {
    "zh-CN": "有数据责任单位的由它报，其余各单位自报",
    "en-US": "The office responsible where one is named, else the units",
  },
  byBoth: {
    "zh-CN": "各单位自报，数据责任单位核定",
    "en-US": "The units report, the offices responsible verify",
  },
  plan: { "zh-CN": "{files} 个文件，{due} 个填报项", "en-US": "{files} files, {due} values" },
  noForms: {
    "zh-CN": "没有要填的：数据表里没有单位，或指标都从评分表取数",
    "en-US": "There is nothing to fill in: no units, or all indicators are rated",
  },
  noDeadline: { "zh-CN": "请先填截止日期", "en-US": "First give a deadline" },
  deadlinePast: {
    "zh-CN": "截止日期早于今天（{today}），请改",
    "en-US": "The deadline is before today ({today})",
  },
  toArchive: { "zh-CN": "拆分为压缩包", "en-US": "Split into an archive" },
  toFolder: { "zh-CN": "拆分到文件夹", "en-US": "Split into a folder" },
  toList: { "zh-CN": "拆分", "en-US": "Split" },
  archive: { "zh-CN": "填报表-{batch}.zip", "en-US": "Forms {batch}.zip" },
  splitting: { "zh-CN": "正在制作填报表…", "en-US": "Making forms…" },
  split: {
    "zh-CN":
      "已拆分：{files} 个文件，{due} 个填报项，表号登记在“收表”里。请保存这个工作簿，收回的表要并入它",
    "en-US":
      "{files} files with {due} values; their numbers are on the sheet Collection. Save this workbook: what comes back is merged into it",
  },
  fileThere: {
    "zh-CN": "文件夹里已经有 {file}，没有写。请换一个空文件夹",
    "en-US": "{file} is in the folder already, so nothing was written; choose an empty folder",
  },
  listed: {
    "zh-CN":
      "Excel 里不能直接存成一批文件：逐个打开，再各自另存。文件多时，在网页版里打开这个工作簿来拆分更快。",
    "en-US":
      "Excel cannot save many files at once: open each and save it. For many, split in the browser page.",
  },
  open: { "zh-CN": "打开", "en-US": "Open" },
  openFile: { "zh-CN": "打开 {file}", "en-US": "Open {file}" },

  returnTitle: { "zh-CN": "收回", "en-US": "Take back" },
  noForm: {
    "zh-CN":
      "不是表格文件，也没有哪张填报表在佐证材料里写到它：是填报表就另存为 .xlsx，是佐证就请单位写上文件名",
    "en-US":
      "no workbook, and no form names it as evidence; save it as .xlsx if it is a form, else ask the unit to name it",
  },
  repeated: {
    "zh-CN": "跳过了 {count} 个已经加过的文件",
    "en-US": "{count} files were added before and are left aside",
  },
  came: {
    "zh-CN": "{files} 个文件，{forms} 张填报表",
    "en-US": "{files} files, {forms} forms",
  },
  notSent: {
    "zh-CN": "这个工作簿没有发过填报表。请打开拆分时登记了表号的那个主表，再把收到的表拖进来。",
    "en-US":
      "This workbook has sent no forms. Open the one in which their numbers were written down, and drop them again.",
  },
  questions: { "zh-CN": "要您决定的（{count}）", "en-US": "To be decided ({count})" },
  locked: { "zh-CN": "改了锁定的格子", "en-US": "Locked cells changed" },
  resent: { "zh-CN": "又报了一次，内容不同", "en-US": "Sent again, and differs" },
  idLost: { "zh-CN": "丢了表号", "en-US": "Number lost" },
  ofForm: { "zh-CN": "{reporter}（{form}）", "en-US": "{reporter} ({form})" },
  decisionOf: { "zh-CN": "{about} 怎么办", "en-US": "What to do with {about}" },
  sendBack: { "zh-CN": "退回改正", "en-US": "Send it back" },
  common: {
    "zh-CN": "按主表的方案收下，改动不采用",
    "en-US": "Take it without the change",
  },
  later: { "zh-CN": "先按已收的，以后再定", "en-US": "Keep the first, decide later" },
  new: { "zh-CN": "采用新的", "en-US": "Take the new" },
  old: { "zh-CN": "保留原来的", "en-US": "Keep the old" },
  leave: { "zh-CN": "不并入", "en-US": "Leave it out" },
  match: { "zh-CN": "就是这张表，并入", "en-US": "It is this form; merge it" },
  allAlike: { "zh-CN": "同类都这样（{count}）", "en-US": "The same for all alike ({count})" },
  receivedTitle: { "zh-CN": "收到日期", "en-US": "Day of receipt" },
  receivedToday: { "zh-CN": "今天（{today}）", "en-US": "Today ({today})" },
  receivedByFile: { "zh-CN": "文件自己的日期", "en-US": "The day of each file" },
  receivedOf: { "zh-CN": "{reporter} 收到日期", "en-US": "Receipt from {reporter}" },
  fileDay: { "zh-CN": "文件日期 {day}", "en-US": "file of {day}" },

  merge: { "zh-CN": "并入", "en-US": "Merge" },
  renew: { "zh-CN": "更新收表、催报、进度", "en-US": "Renew the sheets" },
  clear: { "zh-CN": "清空", "en-US": "Start over" },
  mergeAsk: {
    "zh-CN":
      "写入数据表的自报（责任单位报的写核定值）、自评核定、加减分申报、收表、催报、进度；别的单元格和公式不动，写入后可以撤销。",
    "en-US":
      "Writes reported or verified values, claims, and the sheets Collection, Reminders and Progress. Other cells and formulas stay, and it can be taken back.",
  },
  open1: {
    "zh-CN": "还有 {count} 处没有决定：先并入能收的，没有决定的照退回或原来的处理",
    "en-US": "{count} decisions are open; what can be taken is merged, the rest waits",
  },
  writing: { "zh-CN": "正在并入…", "en-US": "Merging…" },
  merged: {
    "zh-CN": "已并入 {count} 张填报表，还有 {owing} 家要催。可以撤销",
    "en-US": "{count} forms were merged; {owing} offices are to be reminded. It can be taken back",
  },
  renewed: {
    "zh-CN": "收表、催报、进度已更新，还有 {owing} 家要催",
    "en-US": "The sheets were renewed; {owing} offices are to be reminded",
  },
  said: { "zh-CN": "并入时的说明", "en-US": "Said while merging" },

  stateTitle: { "zh-CN": "报送情况", "en-US": "Where the forms stand" },
  state: {
    "zh-CN": "{all} 张：已报 {received}，未报 {open}，退回 {returned}；已填 {filled}/{due} 项",
    "en-US":
      "{all} forms: {received} received, {open} not received, {returned} sent back; {filled} of {due} values",
  },
  rest: { "zh-CN": "报齐的（{count}）", "en-US": "Complete ({count})" },
  filledOf: { "zh-CN": "已填 {filled}/{due}", "en-US": "{filled} of {due}" },
  notices: { "zh-CN": "收表时发现的（{count}）", "en-US": "Found in the forms ({count})" },

  remindTitle: { "zh-CN": "催报（{count} 家）", "en-US": "To remind ({count})" },
  copyAll: { "zh-CN": "复制全部", "en-US": "Copy all" },
  copyOf: { "zh-CN": "复制给 {reporter} 的话", "en-US": "Copy the message to {reporter}" },
  call: { "zh-CN": "联系人：{contact}", "en-US": "Contact: {contact}" },
} satisfies Record<string, Sentence>;
