import type { Sentence } from "../../scoring/locale";

/** Going on by hand where a table was not recognised. */
export const POINT = {
  click: {
    "zh-CN": "点一下单位（人员）名称所在的列，从那里认这张表。名称横着排的，选中那一行名称。",
    "en-US":
      "Click the column with the names of the units, and the table is read from there. Where names stand side by side, select them.",
  },
  type: {
    "zh-CN": "写明单位（人员）名称在哪一列，从那里认这张表。名称横着排的写行号。",
    "en-US":
      "Type the column with the names of the units, and the table is read from there. Where names stand side by side, type their row.",
  },
  names: { "zh-CN": "名称在哪一列", "en-US": "Names in column" },
  header: { "zh-CN": "表头在第几行", "en-US": "Header in row" },
  found: { "zh-CN": "自动找（没有写 0）", "en-US": "found (0: none)" },
  first: {
    "zh-CN": "还不知道名称在哪里：在表里点一下任一个名称，或者写上列号，如 B。",
    "en-US":
      "Where the names stand is not known yet: click one of them in the sheet, or type their column, as B.",
  },
  sheet: {
    "zh-CN": "工作簿里不止一张表，请把表名写在前面，如 表1!B。",
    "en-US": "There is more than one sheet; write its name before the column, as in Sheet1!B.",
  },
  look: { "zh-CN": "从这一列认表", "en-US": "Read from these names" },
  other: { "zh-CN": "不是这张表，或名称列不对", "en-US": "Another table, or other names" },
} satisfies Record<string, Sentence>;
