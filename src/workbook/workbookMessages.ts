/** One sentence per mistake and language: what is wrong, then what to do. */
export const WORKBOOK_MESSAGES = {
  sheetMissing: {
    "zh-CN": "没有名为“{sheet}”的工作表，请检查表名",
    "en-US": "There is no sheet named “{sheet}”; check the name",
  },
  sheetNameInvalid: {
    "zh-CN":
      "“{sheet}”不能用作工作表名：表名为 1 至 31 个字，不能含有 \\ / ? * [ ] : ，不能以单引号开头或结尾，请换一个名称",
    "en-US":
      "“{sheet}” cannot name a sheet: 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end; choose another name",
  },
  sheetNameTaken: {
    "zh-CN": "工作表名“{sheet}”已被占用，请换一个名称",
    "en-US": "The sheet name “{sheet}” is taken; choose another name",
  },
  sheetProtected: {
    "zh-CN": "工作表“{sheet}”受保护，请先在“审阅”中撤销工作表保护",
    "en-US": "The sheet “{sheet}” is protected; unprotect it under Review first",
  },
  workbookProtected: {
    "zh-CN": "工作簿结构受保护，不能增加或删除工作表，请先在“审阅”中撤销工作簿保护",
    "en-US":
      "The structure of the workbook is protected; unprotect the workbook under Review first",
  },
  sheetReferred: {
    "zh-CN": "“{from}”的 {cell} 引用了工作表“{sheet}”，请先改掉该公式再删除",
    "en-US":
      "{cell} on “{from}” refers to the sheet “{sheet}”; change that formula before removing the sheet",
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
      "{cell} on “{sheet}” belongs to the array formula {area}; delete the whole array formula first",
  },
  tableHeaderInvalid: {
    "zh-CN": "表格“{table}”的表头 {cell} 为空或重复，请补上各不相同的列名",
    "en-US":
      "The header {cell} of the table “{table}” is empty or repeated; give every column a name of its own",
  },
  tableHeaderFixed: {
    "zh-CN": "“{sheet}”的 {cell} 是表格的表头，不能在这里改写，请在 Excel 中修改",
    "en-US":
      "{cell} on “{sheet}” is the header of a table and cannot be rewritten here; change it in Excel",
  },
  tableNameTaken: {
    "zh-CN": "表格名“{table}”已被占用，请换一个名称",
    "en-US": "The table name “{table}” is taken; choose another name",
  },
  listTooLong: {
    "zh-CN": "下拉选项合计超过 255 个字符，或其中含有逗号，请缩短选项",
    "en-US": "The words of a drop-down exceed 255 characters or contain a comma; shorten them",
  },
  notPossibleHere: {
    "zh-CN": "这里打开的是文件，做不到这一步，请在 Excel 中打开后使用",
    "en-US": "This is a file, so this is not possible; open it in Excel for that",
  },
  cancelled: {
    "zh-CN": "已取消，工作簿没有改动",
    "en-US": "Cancelled; the workbook is unchanged",
  },
  fileEmpty: {
    "zh-CN": "文件是空的（0 字节），请重新下载或重新保存后再试",
    "en-US": "The file is empty (0 bytes); download or save it again",
  },
  fileEncrypted: {
    "zh-CN": "文件已加密，请先在 Excel 中取消密码后另存，再打开",
    "en-US": "The file is encrypted; remove its password in Excel, save it again and then open it",
  },
  fileOldFormat: {
    "zh-CN": "这是旧版 .xls 格式的文件，请在 Excel 或 WPS 中另存为 .xlsx 后再打开",
    "en-US":
      "This is a file of the old .xls format; save it as .xlsx in Excel or WPS and open that",
  },
  fileBinaryFormat: {
    "zh-CN": "这是 .xlsb 二进制格式的文件，请在 Excel 中另存为 .xlsx 后再打开",
    "en-US": "This is a binary .xlsb file; save it as .xlsx in Excel and open that",
  },
  fileNotWorkbook: {
    "zh-CN":
      "这不是 Excel 工作簿（可能是网页、文本或其他文件改了扩展名），请在 Excel 或 WPS 中打开后另存为 .xlsx",
    "en-US":
      "This is not an Excel workbook (perhaps a web page, text or another file renamed); open it in Excel or WPS and save it as .xlsx",
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
    "zh-CN": "文件的组成部分 {part} 无法读懂（{reason}），请在 Excel 中用“打开并修复”后另存",
    "en-US":
      "The part {part} of the file cannot be read ({reason}); use Open and Repair in Excel and save it",
  },
} as const satisfies Record<string, Record<"zh-CN" | "en-US", string>>;

export type WorkbookErrorCode = keyof typeof WORKBOOK_MESSAGES;
