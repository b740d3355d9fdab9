import { ENDINGS_TOLD } from "./fileEndings";

/** One sentence per mistake and language: what is wrong, then what to do. */
export const WORKBOOK_MESSAGES = {
  sheetMissing: {
    "zh-CN": "没有名为“{sheet}”的工作表，请检查表名",
    "en-US": 'There is no sheet named "{sheet}"; check the name',
  },
  sheetNameInvalid: {
    "zh-CN":
      "“{sheet}”不能用作工作表名：表名为 1 至 31 个字，不能含有 \\ / ? * [ ] : ，不能以单引号开头或结尾，请换一个名称",
    "en-US":
      '"{sheet}" cannot name a sheet: 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end; choose another name',
  },
  sheetNameTaken: {
    "zh-CN": "工作表名“{sheet}”已被占用，请换一个名称",
    "en-US": 'The sheet name "{sheet}" is taken; choose another name',
  },
  sheetProtected: {
    "zh-CN": "工作表“{sheet}”受保护，请先在“审阅”中撤销工作表保护",
    "en-US": 'The sheet "{sheet}" is protected; unprotect it under Review first',
  },
  workbookProtected: {
    "zh-CN": "工作簿结构受保护，不能增加或删除工作表，请先在“审阅”中撤销工作簿保护",
    "en-US":
      "The structure of the workbook is protected; unprotect the workbook under Review first",
  },
  sheetReferred: {
    "zh-CN": "“{from}”的 {cell} 引用了工作表“{sheet}”，请先改掉该公式再删除",
    "en-US":
      '{cell} on "{from}" refers to the sheet "{sheet}"; change that formula before removing the sheet',
  },
  lastSheet: {
    "zh-CN": "工作簿至少要保留一张可见的工作表，请先增加一张再删除",
    "en-US": "A workbook keeps at least one visible sheet; add another one before removing these",
  },
  textTooLong: {
    "zh-CN": "一个单元格最多容纳 32767 个字符，现在有 {length} 个，请缩短或分成几格",
    "en-US":
      "A cell holds at most 32767 characters and this text has {length}; shorten it or use several cells",
  },
  partOfArray: {
    "zh-CN": "“{sheet}”的 {cell} 属于数组公式 {area}，不能只改其中一部分，请先删除整个数组公式",
    "en-US":
      '{cell} on "{sheet}" belongs to the array formula {area}; delete the whole array formula first',
  },
  tableHeaderInvalid: {
    "zh-CN": "表格“{table}”的表头 {cell} 为空或重复，请补上各不相同的列名",
    "en-US":
      'The header {cell} of the table "{table}" is empty or repeated; give every column a name of its own',
  },
  tableHeaderFixed: {
    "zh-CN": "“{sheet}”的 {cell} 是表格的表头，不能在这里改写，请在 Excel 中修改",
    "en-US":
      '{cell} on "{sheet}" is the header of a table and cannot be rewritten here; change it in Excel',
  },
  tableNameTaken: {
    "zh-CN": "表格名“{table}”已被占用，请换一个名称",
    "en-US": 'The table name "{table}" is taken; choose another name',
  },
  listTooLong: {
    "zh-CN": "下拉选项合计超过 255 个字符，或其中含有逗号，请缩短选项",
    "en-US": "The words of a drop-down exceed 255 characters or contain a comma; shorten them",
  },
  notPossibleHere: {
    "zh-CN": "这里做不到这一步，请在较新的 Excel 中打开工作簿后使用",
    "en-US": "This is not possible here; open the workbook in a recent Excel for that",
  },
  cancelled: {
    "zh-CN": "已取消，工作簿没有改动",
    "en-US": "Cancelled; the workbook is unchanged",
  },
  excelEditing: {
    "zh-CN": "正在编辑单元格，请按 Enter 结束编辑后重试",
    "en-US": "A cell is being edited; press Enter to finish, then try again",
  },
  excelBusy: {
    "zh-CN": "Excel 正忙或有对话框没有关闭，请关闭对话框，稍等片刻再试",
    "en-US": "Excel is busy or a dialog is open; close it, wait a moment and try again",
  },
  excelAccessDenied: {
    "zh-CN": "Excel 不允许改动：工作表或工作簿受保护，或者文件是只读的，请撤销保护或另存一份后再试",
    "en-US":
      "Excel does not allow the change: a sheet or the workbook is protected, or the file is read-only; unprotect it or save a copy and try again",
  },
  excelChanged: {
    "zh-CN": "工作簿刚刚被改动过（可能有人同时在编辑），请重新检查后再试一次",
    "en-US":
      "The workbook was changed meanwhile (perhaps by somebody who edits it too); check again and try once more",
  },
  excelConnectionLost: {
    "zh-CN": "与 Excel 的连接中断，请检查网络，关闭并重新打开窗格后再试",
    "en-US":
      "The connection to Excel was lost; check the network, close and reopen the pane, then try again",
  },
  excelFailed: {
    "zh-CN": "Excel 没有完成这一步（代码 {code}），请再试一次；仍不行时保存并重新打开工作簿",
    "en-US":
      "Excel did not finish this step (code {code}); try again, and if that does not help save and reopen the workbook",
  },
  excelMended: {
    "zh-CN": "上次写入中途断开，现已恢复到那次写入之前。这一次还没有写入，请再做一次",
    "en-US":
      "The last run broke off while writing; the workbook is now as it was before that run. Nothing was written this time; do it once more",
  },
  excelMerged: {
    "zh-CN": "要写入的区域里有合并单元格，请取消合并后再试",
    "en-US": "There are merged cells where something is to be written; unmerge them and try again",
  },
  excelRefused: {
    "zh-CN": "Excel 不接受要写入的内容（代码 {code}），请检查公式和引用的工作表后再试",
    "en-US":
      "Excel does not accept what is to be written (code {code}); check the formulas and the sheets they refer to, then try again",
  },
  excelSelection: {
    "zh-CN": "现在选中的不是一块单元格，请先点一下表中的单元格再试",
    "en-US": "What is selected is not one block of cells; click a cell and try again",
  },
  excelTooLarge: {
    "zh-CN": "数据太大，Excel 一次传不了，请删去多余的行列或拆成几个工作表后再试",
    "en-US":
      "There is too much data for Excel to hand over; delete rows and columns that are not needed or split the sheet, then try again",
  },
  excelTooOld: {
    "zh-CN": "这个版本的 Excel 太旧，做不到这一步，请换用 Excel 2021 或更新的版本",
    "en-US": "This Excel is too old for this step; use Excel 2021 or newer",
  },
  excelUnfinished: {
    "zh-CN":
      "与 Excel 的连接在写入时中断，还不知道写到了哪一步。请关闭并重新打开窗格：会自动恢复写入前的内容，或保留已全部写好的内容，并告诉您是哪一种",
    "en-US":
      "The connection to Excel was lost while writing, and nobody knows yet how far it came. Close and reopen the pane: it puts back what stood before, or keeps what was written whole, and tells you which",
  },
  selfTestNeedsBlank: {
    "zh-CN": "自检会反复清空工作簿，请新建一个空白工作簿，在那里运行",
    "en-US": "The self-test empties the workbook again and again; run it in a new blank one",
  },
  fileEmpty: {
    "zh-CN": "文件是空的（0 字节），请重新下载或重新保存后再试",
    "en-US": "The file is empty (0 bytes); download or save it again",
  },
  fileGone: {
    "zh-CN": "读不到文件“{name}”：它可能已被移走、改名或正被别的程序占用。请找到它，重新选一次",
    "en-US":
      'The file "{name}" cannot be read: it may have been moved, renamed or be held by another program. Find it and choose it again',
  },
  fileEncrypted: {
    "zh-CN": "文件已加密，请先在 Excel 中取消密码后另存，再打开",
    "en-US": "The file is encrypted; remove its password in Excel, save it again and then open it",
  },
  fileOldFormat: {
    "zh-CN": "这是 Excel 95 或更早版本的文件，请在 Excel 或 WPS 中打开后另存为 .xlsx",
    "en-US": "This is a file of Excel 95 or older; open it in Excel or WPS and save it as .xlsx",
  },
  fileBinaryFormat: {
    "zh-CN": "这是 .xlsb 二进制格式的文件，请在 Excel 中另存为 .xlsx 后再打开",
    "en-US": "This is a binary .xlsb file; save it as .xlsx in Excel and open that",
  },
  fileNotWorkbook: {
    "zh-CN": `这不是能打开的表格文件（可能是别的文件改了扩展名）。能打开的是 ${ENDINGS_TOLD["zh-CN"]}，其他的请在 Excel 或 WPS 中打开后另存为 .xlsx`,
    "en-US": `This is not a table that can be opened (perhaps another file renamed). What can be opened: ${ENDINGS_TOLD["en-US"]}; open anything else in Excel or WPS and save it as .xlsx`,
  },
  fileTextUnreadable: {
    "zh-CN":
      "读不懂文件里的文字（不是 UTF-8 或 GB18030 编码，或者夹有空字节），请在 Excel 或 WPS 中打开后另存为 .xlsx",
    "en-US":
      "The text of the file cannot be read (neither UTF-8 nor GB18030, or with zero bytes in it); open it in Excel or WPS and save it as .xlsx",
  },
  fileQuotesOpen: {
    "zh-CN":
      "文件第 {line} 行的引号没有配对，从那里起分不清各格，请在记事本中补上或删去这个引号，或在 Excel 或 WPS 中另存为 .xlsx",
    "en-US":
      "A quotation mark in line {line} of the file has no partner, so the cells after it cannot be told apart; add or delete it in a text editor, or save the file as .xlsx in Excel or WPS",
  },
  fileLineTooLong: {
    "zh-CN":
      "文件第 {line} 行的格数比表头（{columns} 列）多，可能多了一个分隔符，后面各格会错位：请改好这一行再试",
    "en-US":
      "Line {line} of the file has more cells than the header row ({columns} columns), perhaps one separator too many, which shifts the cells after it; mend the line and try again",
  },
  fileNoTable: {
    "zh-CN": "文件里没有表格内容，请检查是不是选错了文件，或在原系统中重新导出",
    "en-US": "There is no table in the file; check that it is the right one, or export it again",
  },
  sheetTooLarge: {
    "zh-CN":
      "工作表“{sheet}”超过 {rows} 行、{columns} 列或 {cells} 个有内容的单元格，请拆分成几个文件后再试",
    "en-US":
      'The sheet "{sheet}" has more than {rows} rows, {columns} columns or {cells} filled cells; split it into several files',
  },
  fileDamaged: {
    "zh-CN": "文件已损坏或不完整，请重新下载，或在 Excel 中用“打开并修复”后另存",
    "en-US":
      "The file is damaged or incomplete; download it again, or use Open and Repair in Excel and save it",
  },
  fileTooLarge: {
    "zh-CN": "文件解压后过大（{found}，上限 {limit}），请删去不用的工作表或图片后另存",
    "en-US":
      "The file is too large when unpacked ({found}, at most {limit}); remove sheets or pictures you do not need and save it again",
  },
  fileUnsafe: {
    "zh-CN":
      "文件的内部结构不安全（{part}），已停止打开，请向提供者索要由 Excel 或 WPS 直接保存的文件",
    "en-US":
      "The file is built in an unsafe way ({part}) and was not opened; ask for one saved directly by Excel or WPS",
  },
  filePartMissing: {
    "zh-CN": "文件缺少组成部分 {part}，请在 Excel 中用“打开并修复”后另存",
    "en-US": "The file lacks its part {part}; use Open and Repair in Excel and save it",
  },
  filePartInvalid: {
    "zh-CN": "文件已损坏（{part} 无法读懂），请在 Excel 中用“打开并修复”后另存",
    "en-US":
      "The part {part} of the file cannot be read ({reason}); use Open and Repair in Excel and save it",
  },
} as const satisfies Record<string, Record<"zh-CN" | "en-US", string>>;

/** What the workbook holds after an error, behind the sentence of the error. */
export const STANDINGS = {
  unchanged: {
    "zh-CN": "。工作簿没有改动",
    "en-US": ". The workbook is as it was",
  },
  written: {
    "zh-CN": "。新的结果已全部写好，只差最后的清理",
    "en-US": ". The new results are all written; only the tidying up is missing",
  },
  papersWritten: {
    "zh-CN": "。文书的工作表已全部写好，只差最后的清理",
    "en-US": ". The sheets of the papers are all written; only the tidying up is missing",
  },
} as const satisfies Record<string, Record<"zh-CN" | "en-US", string>>;

export type Standing = keyof typeof STANDINGS;
export type WorkbookErrorCode = keyof typeof WORKBOOK_MESSAGES;
