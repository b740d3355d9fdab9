import type { SheetSpec } from "../sheetSpec";

/** A sheet that uses everything there is. */
export const FULL_SHEET: SheetSpec = {
  name: "全套",
  rows: [
    [{ value: "绩效考核表", style: "title" }],
    ["单位", "得分", "等次"].map((value) => ({ value, style: "header" })),
    [
      { value: "甲", style: "text" },
      { value: 95, style: "inputNumber" },
      { value: "优秀", formula: 'IF(B3>=90,"优秀","良好")', style: "grade" },
    ],
    [
      { value: "乙", style: "sample" },
      {
        value: 0.9,
        style: {
          base: "percent",
          format: "0.0%",
          bold: true,
          fill: "FFEEDD",
          colour: "123456",
          align: "left",
          wrap: false,
        },
      },
      { value: "良好", style: "success" },
    ],
  ],
  widths: [20, 12, 10],
  heights: [30, undefined, 18],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      area: { row: 2, column: 2, rows: 2, columns: 1 },
      rule: { kind: "list", words: ["优秀", "良好", '"特"'] },
      prompt: "请选择",
      error: "不在选项中",
    },
    {
      area: { row: 2, column: 1, rows: 1, columns: 1 },
      rule: { kind: "number", minimum: 0, maximum: 100.5 },
      isWarning: true,
    },
    {
      area: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { kind: "whole", minimum: 0, maximum: 10 },
    },
  ],
  conditionals: [
    {
      area: { row: 2, column: 1, rows: 2, columns: 1 },
      formula: "$B3<60",
      fill: "FDE7E9",
      colour: "990000",
      bold: true,
    },
    { area: { row: 2, column: 2, rows: 2, columns: 1 }, formula: '$C3="优秀"', fill: "E7F4E8" },
  ],
  tables: [{ name: "全套表", area: { row: 1, column: 0, rows: 3, columns: 3 } }],
  print: {
    orientation: "landscape",
    paper: "A3",
    fitToWidth: true,
    repeatRows: [0, 1],
    header: "绩效考核",
    footer: "&R第 &P 页，共 &N 页",
    area: { row: 0, column: 0, rows: 4, columns: 3 },
  },
  isProtected: true,
  tabColour: "1F4E79",
};
