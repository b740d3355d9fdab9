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
  resultsSealed: {
    "zh-CN":
      "文件里的结果已于 {date} 定稿封存，没有评分：确需重新评分的，请先在衡绩窗格的“评分”页解除封存",
    "en-US":
      "The results in this file were sealed on {date}, so it was not graded; to grade again, break the seal on the page Grade of the pane first",
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
  inspectNothing: REFUSALS.nothing,
  inspectUncalculated: REFUSALS.uncalculated,
  unitUnknown: {
    "zh-CN": "数据表中没有单位“{unit}”，现有：{units}",
    "en-US": 'There is no unit "{unit}" in the data; there are: {units}',
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
