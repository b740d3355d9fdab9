import { REFUSALS } from "../grading/inspect/refusals";
import type { Sentence } from "../scoring/locale";
import { ENDINGS_TOLD } from "../workbook/fileEndings";

/** What the command line says about calls and files: what is wrong, then what to do. */
export const CLI_MESSAGES = {
  inputMissing: {
    "zh-CN": "找不到文件“{path}”，请检查路径和文件名",
    "en-US": 'There is no file "{path}"; check the path and the name',
  },
  folderMissing: {
    "zh-CN": "“{path}”所在的文件夹不存在，请先新建文件夹或换一个位置",
    "en-US": 'The folder of "{path}" does not exist; create it or choose another place',
  },
  notFile: {
    "zh-CN": "“{path}”不是文件（可能是文件夹），请给出工作簿文件（.xlsx）",
    "en-US": '"{path}" is not a file (perhaps a folder); give a workbook file (.xlsx)',
  },
  outputExists: {
    "zh-CN": "“{path}”已经存在，没有覆盖：请用 -o 换一个名称，或加上 --replace",
    "en-US": '"{path}" exists and was not replaced; choose another name with -o, or add --replace',
  },
  fileForbidden: {
    "zh-CN": "没有权限读写“{path}”，或它正被其他程序打开：请关闭后再试，或换一个位置",
    "en-US":
      '"{path}" cannot be used (no permission, or open in another program); close it or choose another place',
  },
  fileBusy: {
    "zh-CN": "“{path}”正被其他程序打开，请关闭后再试",
    "en-US": '"{path}" is open in another program; close it and try again',
  },
  diskFull: {
    "zh-CN": "磁盘已满，没有写出“{path}”，请清理后再试",
    "en-US": 'The disk is full and "{path}" was not written; free some space and try again',
  },
  diskReadOnly: {
    "zh-CN": "“{path}”所在的位置只能读不能写，请用 -o 换一个位置",
    "en-US": 'The place of "{path}" cannot be written; choose another one with -o',
  },
  nameTooLong: {
    "zh-CN": "文件名“{path}”太长，请用 -o 换一个短一些的名称",
    "en-US": 'The name "{path}" is too long; choose a shorter one with -o',
  },
  nameRefused: {
    "zh-CN": "系统不接受“{path}”这个名称，或者不能在这里这样读写：请换一个名称或位置",
    "en-US":
      'The system does not take the name "{path}", or not here; choose another name or another place',
  },
  fileReadOnly: {
    "zh-CN": "“{path}”是只读文件，没有覆盖：请用 -o 换一个名称，或先取消它的只读属性",
    "en-US":
      '"{path}" is read-only and was not replaced; choose another name with -o, or make it writable first',
  },
  fileOfManyNames: {
    "zh-CN": "“{path}”还有别的名称（硬链接），覆盖后别处仍是旧内容：请用 -o 换一个名称",
    "en-US":
      '"{path}" goes by other names too (hard links), which would keep the old content; choose another name with -o',
  },
  fileOfAnother: {
    "zh-CN": "“{path}”属于别的用户，覆盖会改变它的归属：请用 -o 换一个名称，或请该用户来写",
    "en-US":
      '"{path}" belongs to another user and would change hands; choose another name with -o, or let that user write it',
  },
  fileBeingWritten: {
    "zh-CN": "另一次运行正在写“{path}”，请等它写完后再试，或用 -o 换一个名称",
    "en-US":
      'Another run is writing "{path}"; wait until it is done, or choose another name with -o',
  },
  fileLargerThanAllowed: {
    "zh-CN":
      "“{path}”超过了这个磁盘或这个账户允许的文件大小，没有写出：请用 -o 换一个位置，或请管理员放宽限制",
    "en-US":
      '"{path}" is larger than this disk or this account allows and was not written; choose another place with -o, or have the limit raised',
  },
  diskFailed: {
    "zh-CN": "读写“{path}”时磁盘出错，请检查磁盘或 U 盘是否插好、有无损坏，或换一个位置再试",
    "en-US":
      'The disk failed with "{path}"; check that it is plugged in and sound, or choose another place',
  },
  diskGone: {
    "zh-CN": "连不上“{path}”所在的磁盘或共享文件夹，请检查网络和插口后再试",
    "en-US":
      'The disk or share of "{path}" cannot be reached; check the network or the plug and try again',
  },
  linksInCircle: {
    "zh-CN": "“{path}”是一串互相指向的链接，到不了文件：请给出文件本身的路径",
    "en-US": '"{path}" is links that lead in a circle; give the path of the file itself',
  },
  tooManyOpen: {
    "zh-CN": "打开的文件太多，没有读写“{path}”：请关闭一些程序后再试",
    "en-US": 'Too many files are open, so "{path}" was not used; close some programs and try again',
  },
  memoryFull: {
    "zh-CN": "内存不足，没有读写“{path}”：请关闭一些程序后再试",
    "en-US": 'There is not enough memory for "{path}"; close some programs and try again',
  },
  systemRefused: {
    "zh-CN": "系统没有完成对“{path}”的读写（代码 {code}），请检查磁盘，或换一个位置再试",
    "en-US":
      'The system did not finish with "{path}" (code {code}); check the disk, or try another place',
  },
  fileTooLong: {
    "zh-CN": "文件“{path}”超过 {limit} MB，请删去不用的工作表或图片后另存",
    "en-US":
      'The file "{path}" has more than {limit} MB; remove sheets or pictures you do not need',
  },
  folderNotFound: {
    "zh-CN": "找不到文件夹“{path}”，请检查路径",
    "en-US": 'There is no folder "{path}"; check the path',
  },
  notFolder: {
    "zh-CN": "“{path}”不是文件夹，请给出存放各部门文件的文件夹",
    "en-US": '"{path}" is not a folder; give the folder with the files of the departments',
  },
  folderEmpty: {
    "zh-CN": `文件夹“{path}”里没有表格文件（${ENDINGS_TOLD["zh-CN"]}），请把各部门的文件放进去`,
    "en-US": `There is no workbook (${ENDINGS_TOLD["en-US"]}) in "{path}"; put the files of the departments there`,
  },
  reachNoScore: {
    "zh-CN": "“{unit}”没有得分，推算不了差距：请先补齐它的数据，或看 hengji explain",
    "en-US":
      '"{unit}" has no score, so nothing can be reckoned; complete its data first, or see hengji explain',
  },
  reachBest: {
    "zh-CN": "已经是最高等次“{grade}”：要看名次差距，请加 --place 1",
    "en-US": 'It has the best grade "{grade}" already; for a place add --place 1',
  },
  reachGrade: {
    "zh-CN": "没有“{grade}”这个等次（有 {grades}），是不是“{known}”？",
    "en-US": 'There is no grade "{grade}" (there are {grades}); is it "{known}"?',
  },
  gradeCall: {
    "zh-CN":
      "请给出一个工作簿：hengji grade 文件；或者给出方案和数据：hengji grade --scheme 方案.xlsx --data 数据.csv",
    "en-US":
      "Give a workbook (hengji grade FILE), or a scheme and data (hengji grade --scheme SCHEME.xlsx --data DATA.csv)",
  },
  calculationNeeded: {
    "zh-CN":
      "普通公式和 HJ 公式都在“计算过程”里算，不能省略：请去掉 --calculation，或者用 --formulas values",
    "en-US":
      "Formulas are worked out on the calculation sheet, which must be whole; leave out --calculation, or use --formulas values",
  },
  linesOutput: {
    "zh-CN": "结果要写成 .csv 或 .csv.gz，“{path}”不是：请用 -o 换一个名称",
    "en-US":
      'Results of lines are written as .csv or .csv.gz, which "{path}" is not; choose another name with -o',
  },
  textUnreadable: {
    "zh-CN":
      "“{path}”的文字编码前后不一致，或不是 UTF-8 和 GB18030：请在 Excel 或 WPS 中另存为“CSV UTF-8”再试",
    "en-US":
      'The text of "{path}" is neither UTF-8 nor GB18030 throughout; save it as CSV UTF-8 in Excel or WPS',
  },
  packedUnreadable: {
    "zh-CN": "压缩文件“{path}”不完整或已损坏，请重新传一份，或解压后再试",
    "en-US": 'The packed file "{path}" is cut off or damaged; get it again, or unpack it first',
  },
  resultsSealed: {
    "zh-CN":
      "文件里的结果已于 {date} 定稿封存，没有评分：确需重新评分的，请先用 hengji unseal 或在窗格的“评分”页解除封存",
    "en-US":
      "The results in this file were sealed on {date}, so it was not graded; to grade again, break the seal first with hengji unseal or on the page Grade of the pane",
  },
  alreadySealed: {
    "zh-CN":
      "这个文件已于 {date} 定稿封存（{code}），没有再封：核对用 hengji verify，要重新封存请先用 hengji unseal 解除封存",
    "en-US":
      "This file was sealed on {date} already ({code}); compare it with hengji verify, or break the seal with hengji unseal to seal it anew",
  },
  notSealed: {
    "zh-CN": "“{path}”没有封存，不用解除封存",
    "en-US": '"{path}" is not sealed, so there is no seal to break',
  },
  unsealReason: {
    "zh-CN": "解除封存要写明理由：请在 --reason 后面写上",
    "en-US": "A seal is broken for a reason; say it after --reason",
  },
  rosterWrong: {
    "zh-CN": "名单“{path}”有错，没有生成：请照上面的提示改正",
    "en-US": 'The roster "{path}" has mistakes, so nothing was made; correct them as said above',
  },
  archiveNames: {
    "zh-CN": "归档的两个文件都叫“{path}”：请给工作簿改个名称再归档",
    "en-US": 'Two files of the archive would be "{path}"; rename the workbook and try again',
  },
  rollScheme: {
    "zh-CN":
      "“{path}”的 方案、指标、等次、数据 读不出来，没有结转：请照上面的提示改正，或去掉 --scheme",
    "en-US":
      'The sheets Scheme, Indicators, Grades and Data of "{path}" cannot be read, nothing was carried forward; correct them as said above, or leave out --scheme',
  },
  rosterTooLarge: {
    "zh-CN":
      "“{sheet}”表要 {rows} 行，加上备用行超过 {most} 行：请把名单分成几份，或用 --reserve 0",
    "en-US":
      'The sheet "{sheet}" would take {rows} rows, with the reserve more than {most}; divide the roster, or use --reserve 0',
  },
  rosterClass: {
    "zh-CN":
      "模板里没有“{name}”类的权重，现有：{known}。请加 --class {name}=模板里的类别，或 --class 模板里的类别（所有单位用一套）",
    "en-US":
      'The template has no weights for the class "{name}"; it has: {known}. Add --class {name}=NAME, or --class NAME for all units',
  },
  rosterNoClasses: {
    "zh-CN":
      "这个模板按类别给权重（{known}），名单里没有类别：请在名单加“类别”一列，或加 --class 其中一个类别（所有单位用一套）",
    "en-US":
      'This template has weights by class ({known}), and the roster has no classes: add a column "class" to it, or --class with one of them for all units',
  },
  templateFixed: {
    "zh-CN": "这个模板的“{sheet}”表还不能按名单生成：请不带 --roster 生成后照示例改",
    "en-US":
      'The sheet "{sheet}" of this template cannot be made for a roster yet; make the template without --roster and follow its sample',
  },
  masterSealed: {
    "zh-CN":
      "“{path}”已于 {date} 定稿封存，没有并入：确需改动的，请先用 hengji unseal 或在窗格的“评分”页解除封存",
    "en-US":
      '"{path}" was sealed on {date}, so nothing was merged into it; to change it, break the seal first with hengji unseal or on the page Grade of the pane',
  },
  masterUnfit: {
    "zh-CN":
      "“{path}”不是衡绩格式的考核工作簿，或方案、指标、等次、单位名单有错：请先用 check 检查并改正",
    "en-US":
      '"{path}" is no workbook in the format, or its scheme, indicators, grades or units are wrong; run check and correct it first',
  },
  nobodyRates: {
    "zh-CN":
      "“{path}”的“评分”表里没有要打分的行：请写好单位、编码、来源和评委（编号）；来源没有评委编号的，加 --raters 来源=份数；按票计的在“评分”表填票数",
    "en-US":
      'The ratings of "{path}" have no rows to mark: write unit, code, source and rater (a number); for a source without raters add --raters SOURCE=COUNT; ballots are counted in the ratings',
  },
  ratersUnfit: {
    "zh-CN": "--raters {given} 看不懂：请写成 来源=份数，如 群众=80，份数是 1 到 {most} 的整数",
    "en-US":
      "--raters {given} is not understood: write SOURCE=COUNT, with a count from 1 to {most}",
  },
  ratersUnknown: {
    "zh-CN":
      "“评分”表里没有来源是“{source}”而又没写评委的行，现有：{known}。请改 --raters，或先在“评分”表加行",
    "en-US":
      'The ratings have no rows of the source "{source}" without a rater; they have: {known}. Change --raters, or add rows first',
  },
  nothingToSend: {
    "zh-CN": "“{path}”里没有要填报的数据：指标都来自“评分”表，或没有单位",
    "en-US":
      'There is nothing to fill in for "{path}": all indicators come from ratings, or there are no units',
  },
  deadlinePast: {
    "zh-CN": "截止日期 {deadline} 早于发出日期 {date}，请核对 --deadline 和 --date",
    "en-US":
      "The deadline {deadline} is before the day of sending {date}; check --deadline and --date",
  },
  codeUnreadable: {
    "zh-CN": "“{code}”不是核验码，请照纸面抄成 XXXX-XXXX-XXXX 的样子",
    "en-US": '"{code}" is no code; copy it from the paper as XXXX-XXXX-XXXX',
  },
  notAWorkbook: {
    "zh-CN": `不是 ${ENDINGS_TOLD["zh-CN"]} 文件，没有读：是考核表就在 Excel 或 WPS 中另存为 .xlsx，不是就移出文件夹，或加上 --skip-bad`,
    "en-US": `no file of ${ENDINGS_TOLD["en-US"]}, so it was not read; save it as .xlsx if it is a table to merge, else move it away or add --skip-bad`,
  },
  folderInside: {
    "zh-CN": "是文件夹，里面的文件没有读：要合并的请移到外面来，不要的请移走，或加上 --skip-bad",
    "en-US":
      "a folder, whose files were not read; move those to merge out of it, move the rest away, or add --skip-bad",
  },
  noFormNorEvidence: {
    "zh-CN":
      "不是表格文件，也没有哪张填报表在佐证材料里写到它：是填报表就另存为 .xlsx，是佐证就请单位写上文件名",
    "en-US":
      "no workbook, and no form names it as evidence; save it as .xlsx if it is a form, else ask the unit to name it",
  },
  folderAmongForms: {
    "zh-CN": "是文件夹，里面的文件没有看：填报表请移到外面来",
    "en-US": "a folder, whose files were not looked at; move the forms out of it",
  },
  inspectNothing: REFUSALS.nothing,
  inspectUncalculated: REFUSALS.uncalculated,
  unitUnknown: {
    "zh-CN": "数据表中没有单位“{unit}”，现有：{units}",
    "en-US": 'There is no unit "{unit}" in the data; there are: {units}',
  },
  decisionUnread: {
    "zh-CN": "--decide 写成“{text}”，读不出来：请写成 单位=等次，如 局02=优秀",
    "en-US": '--decide "{text}" cannot be read; write UNIT=GRADE',
  },
  decisionTwice: {
    "zh-CN": "{unit}的审定给了两次，请只留一个",
    "en-US": "{unit} is decided twice in this call; keep one",
  },
  decisionListUnread: {
    "zh-CN": "“{path}”里没有“单位”和“审定等次”两列，请补上表头",
    "en-US": '"{path}" has no columns of units and decided grades; add the headers',
  },
  decisionListGap: {
    "zh-CN": "“{path}”第 {row} 行有审定等次，没有单位，请补上",
    "en-US": 'Row {row} of "{path}" has a decided grade and no unit; fill it in',
  },
  unitUnlike: {
    "zh-CN": "数据表中没有单位“{unit}”，最接近的是“{nearest}”：请核对名称",
    "en-US": 'There is no unit "{unit}" in the data; the nearest is "{nearest}": check the name',
  },
  classUnknown: {
    "zh-CN": "数据表中没有类别“{name}”，现有：{names}",
    "en-US": 'There is no class "{name}" in the data; there are: {names}',
  },
  reportFormatUnknown: {
    "zh-CN": "看不出“{path}”是什么格式：请用 .docx、.html 或 .json 结尾，或加上 --format",
    "en-US":
      'The format of "{path}" is not clear; end it in .docx, .html or .json, or add --format',
  },
  templateNeedsWord: {
    "zh-CN": "用自己的模板只能出 Word 文档：输出文件请用 .docx 结尾，并去掉 --format",
    "en-US": "A template gives Word documents only: end the output in .docx and leave out --format",
  },
  templateOneUnit: {
    "zh-CN": "用自己的模板时一个单位一个文件：请加上 --each 写到文件夹，或用 --unit 指定一个单位",
    "en-US": "With a template each unit has a file of its own: add --each, or name one with --unit",
  },
  eachByUnit: {
    "zh-CN":
      "“{kind}”不是一个单位一份，不能用 --each：请去掉 --each，或用 --kind feedback、task、register",
    "en-US":
      '"{kind}" is no paper for each unit; leave out --each, or use --kind feedback, task or register',
  },
  templateNotNamed: {
    "zh-CN": "请写出模板名称，如 template kpi-scheme；全部名称用 template --list 查看",
    "en-US": "Name a template, e.g. template kpi-scheme; see all of them with template --list",
  },
  templateUnknown: {
    "zh-CN": "没有名为“{name}”的模板，现有：{names}",
    "en-US": 'There is no template "{name}"; there are: {names}',
  },
  namesSheetOpen: {
    "zh-CN": '工作簿里不止一张表有内容（{sheets}），请写明是哪一张，如 --names "{first}!{names}"',
    "en-US":
      'More than one sheet has something in it ({sheets}); say which one is meant: --names "{first}!{names}"',
  },
  headerWithoutNames: {
    "zh-CN": "--header-row 说的是 --names 那张表的表头，请同时写明名称在哪一列",
    "en-US":
      "--header-row tells the header of the table of --names; name the column of the names too",
  },
  monitorMissing: {
    "zh-CN": "没有“目标分解”和“季度监控”两张表：请用模板 goal-breakdown",
    "en-US": "There are no sheets Breakdown and Monitor; start from the template goal-breakdown",
  },
  quarterNotClosed: {
    "zh-CN": "{quarter}还没有结束，不用重开：请去掉 --reopen",
    "en-US": "{quarter} is not closed, so there is nothing to reopen; leave out --reopen",
  },
  lineNotJson: {
    "zh-CN": '这一行不是 JSON，请写成 {"function":"SCORE","args":[…]}，一行一个',
    "en-US": 'This line is not JSON; write {"function":"SCORE","args":[…]}, one to a line',
  },
  callInvalid: {
    "zh-CN":
      '这一行不是一次函数调用：function 为函数名，args 为参数的列表（数、文字、true/false、null、行的列表，或 {"error":"#DIV/0!"}），locale 为 zh-CN 或 en-US，请改正',
    "en-US":
      'This line is not a call: function is a name, args a list of arguments (number, text, true/false, null, a list of rows, or {"error":"#DIV/0!"}), locale zh-CN or en-US; correct it',
  },
} as const satisfies Record<string, Sentence>;

export type CliErrorCode = keyof typeof CLI_MESSAGES;
