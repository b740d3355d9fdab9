import type { Sentence } from "../scoring/locale";

/** What the command line says about calls and files: what is wrong, then what to do. */
export const CLI_MESSAGES = {
  inputMissing: {
    "zh-CN": "找不到文件“{path}”，请检查路径和文件名",
    "en-US": "There is no file “{path}”; check the path and the name",
  },
  folderMissing: {
    "zh-CN": "“{path}”所在的文件夹不存在，请先新建文件夹或换一个位置",
    "en-US": "The folder of “{path}” does not exist; create it or choose another place",
  },
  notFile: {
    "zh-CN": "“{path}”不是文件（可能是文件夹），请给出工作簿文件（.xlsx）",
    "en-US": "“{path}” is not a file (perhaps a folder); give a workbook file (.xlsx)",
  },
  outputExists: {
    "zh-CN": "“{path}”已经存在，没有覆盖：请用 -o 换一个名称，或加上 --replace",
    "en-US": "“{path}” exists and was not replaced; choose another name with -o, or add --replace",
  },
  fileForbidden: {
    "zh-CN": "没有权限读写“{path}”，或它正被其他程序打开：请关闭后再试，或换一个位置",
    "en-US":
      "“{path}” cannot be used (no permission, or open in another program); close it or choose another place",
  },
  fileBusy: {
    "zh-CN": "“{path}”正被其他程序打开，请关闭后再试",
    "en-US": "“{path}” is open in another program; close it and try again",
  },
  diskFull: {
    "zh-CN": "磁盘已满，没有写出“{path}”，请清理后再试",
    "en-US": "The disk is full and “{path}” was not written; free some space and try again",
  },
  diskReadOnly: {
    "zh-CN": "“{path}”所在的位置只能读不能写，请用 -o 换一个位置",
    "en-US": "The place of “{path}” cannot be written; choose another one with -o",
  },
  nameTooLong: {
    "zh-CN": "文件名“{path}”太长，请用 -o 换一个短一些的名称",
    "en-US": "The name “{path}” is too long; choose a shorter one with -o",
  },
  fileTooLong: {
    "zh-CN": "文件“{path}”超过 {limit} MB，请删去不用的工作表或图片后另存",
    "en-US":
      "The file “{path}” has more than {limit} MB; remove sheets or pictures you do not need",
  },
  folderNotFound: {
    "zh-CN": "找不到文件夹“{path}”，请检查路径",
    "en-US": "There is no folder “{path}”; check the path",
  },
  notFolder: {
    "zh-CN": "“{path}”不是文件夹，请给出存放各部门文件的文件夹",
    "en-US": "“{path}” is not a folder; give the folder with the files of the departments",
  },
  folderEmpty: {
    "zh-CN": "文件夹“{path}”里没有工作簿（.xlsx），请把各部门的文件放进去",
    "en-US": "There is no workbook (.xlsx) in “{path}”; put the files of the departments there",
  },
  unitUnknown: {
    "zh-CN": "数据表中没有单位“{unit}”，现有：{units}",
    "en-US": "There is no unit “{unit}” in the data; there are: {units}",
  },
  templateNotNamed: {
    "zh-CN": "请写出模板名称，如 template kpi-scheme；全部名称用 template --list 查看",
    "en-US": "Name a template, e.g. template kpi-scheme; see all of them with template --list",
  },
  templateUnknown: {
    "zh-CN": "没有名为“{name}”的模板，现有：{names}",
    "en-US": "There is no template “{name}”; there are: {names}",
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
