import { listed, type Sentence } from "../../scoring/locale";
import { ENDINGS_TOLD } from "../../workbook/fileEndings";

/** Whole workbooks that are merged on the page 收表. */
export const MERGE = {
  drop: {
    "zh-CN": `把表格文件（${ENDINGS_TOLD["zh-CN"]}）或文件夹拖到这里`,
    "en-US": `Drop files (${ENDINGS_TOLD["en-US"]}) or a folder here`,
  },
  chooseFiles: { "zh-CN": "选择文件", "en-US": "Choose files" },
  chooseFolder: { "zh-CN": "选择文件夹", "en-US": "Choose a folder" },
  reading: { "zh-CN": "正在读取文件…", "en-US": "Reading files…" },
  comparing: { "zh-CN": "正在比较方案和数据…", "en-US": "Comparing schemes and data…" },
  summary: {
    "zh-CN": "{files} 个文件：{fine} 个可以合并，{problems} 个要看一下",
    "en-US": "{files} files: {fine} can be merged, {problems} need a look",
  },
  units: { "zh-CN": "共 {count} 个单位", "en-US": "{count} units" },
  reference: {
    "zh-CN": "方案以多数文件为准，取自 {file}",
    "en-US": "The scheme is that of most files, as in {file}",
  },
  open: { "zh-CN": "还有 {count} 处要您决定", "en-US": "{count} decisions are open" },
  ready: { "zh-CN": "都已决定，可以合并", "en-US": "All is decided; ready to merge" },
  nothing: { "zh-CN": "没有可以合并的文件", "en-US": "No file can be merged" },
  problems: { "zh-CN": "要看一下的文件", "en-US": "Files that need a look" },
  conflicts: {
    "zh-CN": "报了两次、数值不同的单位",
    "en-US": "Units reported twice with different values",
  },
  fine: { "zh-CN": "可以合并的文件（{count}）", "en-US": "Files that can be merged ({count})" },
  repeated: {
    "zh-CN": "重复但一致，只计一次（{count}）",
    "en-US": "Repeated alike, counted once ({count})",
  },
  repeatedIn: { "zh-CN": "{unit}（{files}）", "en-US": "{unit} ({files})" },
  reported: { "zh-CN": "{what}：{cells}", "en-US": "{what}: {cells}" },
  reportedBy: {
    "zh-CN": "{file} 的 {sheet}!{address} 是 {value}",
    "en-US": "{value} in {sheet}!{address} of {file}",
  },
  cell: { "zh-CN": "{sheet}!{address}", "en-US": "{sheet}!{address}" },
  unreadable: { "zh-CN": "打不开", "en-US": "Cannot be opened" },
  bad: { "zh-CN": "格式不对", "en-US": "Not in the format" },
  other: { "zh-CN": "别的方案", "en-US": "Another scheme" },
  otherAbout: {
    "zh-CN": "指标编码和多数文件不同，不能合在一起。",
    "en-US": "Its indicators differ from those of most files; it cannot be merged.",
  },
  changed: { "zh-CN": "方案被改动", "en-US": "Changed scheme" },
  difference: {
    "zh-CN": "{what} 应为 {expected}，现为 {found}",
    "en-US": "{what} should be {expected}, found {found}",
  },
  blank: { "zh-CN": "空", "en-US": "blank" },
  leaveOut: { "zh-CN": "不并入", "en-US": "Leave out" },
  include: { "zh-CN": "并入", "en-US": "Take in" },
  leaveOutFile: { "zh-CN": "不并入 {file}", "en-US": "Leave out {file}" },
  includeFile: { "zh-CN": "并入 {file}", "en-US": "Take in {file}" },
  takeCommon: { "zh-CN": "按统一方案并入", "en-US": "Merge under the common scheme" },
  decisionOf: { "zh-CN": "{file} 怎么办", "en-US": "What to do with {file}" },
  allAlike: { "zh-CN": "同类文件都这样（{count}）", "en-US": "The same for all alike ({count})" },
  keepWhich: { "zh-CN": "{unit} 以哪个文件为准", "en-US": "Which file is right about {unit}" },
  keep: { "zh-CN": "以 {file} 为准", "en-US": "Keep {file}" },
  allFrom: {
    "zh-CN": "其余冲突也以 {file} 为准（{count}）",
    "en-US": "Keep {file} in the other conflicts too ({count})",
  },
  intoWorkbook: { "zh-CN": "合并到当前工作簿", "en-US": "Merge into this workbook" },
  asFile: { "zh-CN": "另存为新文件", "en-US": "Save as a new file" },
  clear: { "zh-CN": "清空", "en-US": "Start over" },
  writing: { "zh-CN": "正在写入合并结果…", "en-US": "Writing the merged sheets…" },
  merged: {
    "zh-CN": "已合并 {files} 个文件、{units} 个单位，接下来检查和评分",
    "en-US": "{files} files with {units} units were merged; now check and grade",
  },
  saved: {
    "zh-CN": "合并结果已生成新文件，当前工作簿没有改动",
    "en-US": "The merged workbook is a new file; this one is unchanged",
  },
  fileName: { "zh-CN": "合并结果.xlsx", "en-US": "Merged.xlsx" },
  replaceTitle: { "zh-CN": "替换现有工作表？", "en-US": "Replace sheets?" },
  replaceText: {
    "zh-CN": "会替换：{sheets}。",
    "en-US": "Replaced: {sheets}.",
  },
  removeText: {
    "zh-CN": "会移走，以免混进评分：{sheets}。",
    "en-US": "Removed, so that they do not count: {sheets}.",
  },
  goneUnits: {
    "zh-CN": "这些单位没有文件报来，会从数据里移走，它们的行空着：{units}。",
    "en-US": "No file reports these units; they go, and their rows stay free: {units}.",
  },
  whoseTitle: { "zh-CN": "以哪份方案为准？", "en-US": "Whose scheme is right?" },
  whose: {
    "zh-CN": "本工作簿的方案和各单位文件里的不一样：",
    "en-US": "The scheme of this workbook is not that of the files:",
  },
  chooseFirst: {
    "zh-CN": "选好以后，这里会列出要替换的工作表。",
    "en-US": "Once you have chosen, the sheets that are replaced are listed here.",
  },
  ownDifference: {
    "zh-CN": "{what}：各单位文件是 {expected}，本工作簿是 {found}",
    "en-US": "{what}: {expected} in the files, {found} in this workbook",
  },
  ownScheme: {
    "zh-CN": "以本工作簿的方案为准，只并入各单位的数据",
    "en-US": "That of this workbook; only the data are written",
  },
  filesScheme: {
    "zh-CN": "以各单位文件的方案为准，换掉本工作簿的方案",
    "en-US": "That of the files; it replaces the scheme of this workbook",
  },
  renamed: {
    "zh-CN": "指标名称和统一方案不同，按统一方案写（{count}）",
    "en-US": "Indicators under other names, written as in the common scheme ({count})",
  },
  renamedAs: {
    "zh-CN": "{file}：{code} 写作“{found}”，统一方案是“{expected}”",
    "en-US": '{file}: {code} is called "{found}", in the common scheme "{expected}"',
  },
  canTakeBack: { "zh-CN": "之后可以撤销，全部恢复。", "en-US": "It can be taken back afterwards." },
  cannotTakeBack: {
    "zh-CN": "这里不能撤销，建议另存为新文件。",
    "en-US": "It cannot be taken back here; better save a new file.",
  },
  replace: { "zh-CN": "替换并合并", "en-US": "Replace and merge" },
} satisfies Record<string, Sentence>;

/** As many names as fit into a line or two. */
const MOST_NAMED = 8;

/** Which files were left aside, by their names; of many the first ones. */
export function skippedSentence(paths: readonly string[]): Sentence {
  const names = listed(paths.slice(0, MOST_NAMED));
  const rest = paths.length > MOST_NAMED ? { "zh-CN": "等", "en-US": ", …" } : NOTHING_MORE;
  return {
    "zh-CN": `跳过了 ${paths.length} 个：不是这些格式的文件，或已经加过（${names["zh-CN"]}${rest["zh-CN"]}）`,
    "en-US": `${paths.length} left aside, of another format or added before: ${names["en-US"]}${rest["en-US"]}`,
  };
}

const NOTHING_MORE: Sentence = { "zh-CN": "", "en-US": "" };
