/** One sentence per mistake and language: what is wrong, then what to do. */
export const WORKBOOK_MESSAGES = {
  sheetMissing: {
    "zh-CN": "没有名为“{sheet}”的工作表，请检查表名",
    "en-US": "There is no sheet named “{sheet}”; check the name",
  },
} as const satisfies Record<string, Record<"zh-CN" | "en-US", string>>;

export type WorkbookErrorCode = keyof typeof WORKBOOK_MESSAGES;
