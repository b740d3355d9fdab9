import { FORM_CASES, UNITS_ABC, type LayoutCase } from "./formCases";
import { MARK_CASES } from "./markCases";
import type { Rows } from "./unseen";

const N = null;
/** A title, a header of two merged rows with weights, totals below, a note: the table of last year. */
export const LAST_YEAR: Rows = [
  ["2025年度绩效考核评分表", N, N, N, N, N, N],
  ["单位名称", "工作实绩", N, "作风建设", N, "总分", "名次"],
  [N, "重点工作(40%)", "日常工作(30%)", "廉政建设(20%)", "群众评议(10%)", N, N],
  ["办公室", 90, 85, 80, 95, 87, 2],
  ["财政局", 95, 88, 90, 92, 91.6, 1],
  ["教育局", 80, 82, 85, 90, 82.6, 3],
  ["合计", 265, 255, 255, 277, N, N],
  ["注：由考核办填报", N, N, N, N, N, N],
];
export const LAST_YEAR_MERGES = ["A1:G1", "A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3"];
export const CASES: readonly LayoutCase[] = [
  {
    name: "wide: title, two merged header rows, weights in the headers, totals and a note below",
    sheets: { 考核: LAST_YEAR },
    merges: { 考核: LAST_YEAR_MERGES },
    form: "wide",
    units: "4-6",
    weights: [40, 30, 20, 10],
    questions: [],
    scores: [
      [87, 2],
      [91.6, 1],
      [82.6, 3],
    ],
  },
  {
    name: "wide: a row of weights, blank columns, a number before the names",
    sheets: {
      Sheet1: [
        ["序号", "单位", N, "质量", "效率"],
        [N, "权重", N, "60%", "40%"],
        ...UNITS_ABC.map(([unit, a, b], index) => [index + 1, unit!, N, a!, b!]),
      ],
    },
    form: "wide",
    units: "3-5",
    weights: [0.6, 0.4],
    questions: [],
    scores: [
      [86, 1],
      [82, 3],
      [85, 2],
    ],
  },
  {
    name: "wide: full marks in a row, marks below them that add up to the printed total",
    sheets: {
      Sheet1: [
        ["部门", "德", "能", "合计"],
        ["满分", 40, 60, 100],
        ["甲科", 38, 55, 93],
        ["乙科", 30, 50, 80],
        ["平均", 34, 52.5, 86.5],
      ],
    },
    form: "wide",
    units: "3-4",
    weights: [40, 60],
    questions: [],
    scores: [
      [93, 1],
      [80, 2],
    ],
  },
  {
    name: "wide: no weights are asked about",
    sheets: { Sheet1: [["单位", "质量", "效率"], ...UNITS_ABC] },
    form: "wide",
    units: "2-4",
    weights: [1, 1],
    questions: ["weights"],
    answers: { weights: "equal" },
    scores: [
      [85, 1],
      [85, 1],
      [85, 1],
    ],
  },
  {
    name: "wide: bonus and deduction beside the marks",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)", "加分", "扣分", "总分"],
        ["甲", 90, 80, 2, N, 88],
        ["乙", 70, 100, N, 1.5, 80.5],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: [],
    scores: [
      [88, 1],
      [80.5, 2],
    ],
  },
  {
    name: "wide: counts of complaints are no marks, and fewer are better",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "投诉件数(40%)"],
        ["甲", 90, 12],
        ["乙", 70, 2],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: ["rule", "direction"],
    answers: { rule: "minmax", direction: "lower" },
    scores: [
      [54, 2],
      [82, 1],
    ],
  },
  {
    name: "wide: a region that is not the sum of the others may be a unit",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["甲县", 90, 80],
        ["乙县", 70, 100],
        ["全市", 81, 88],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: ["lines"],
    answers: { lines: "skip" },
    scores: [
      [86, 1],
      [82, 2],
    ],
  },
  {
    name: "English headers",
    sheets: {
      Sheet1: [
        ["Performance 2025", N, N, N, N],
        ["Department", "Quality (60%)", "Speed (40%)", "Total", "Rank"],
        ["Finance", 90, 80, 86, 1],
        ["Health", 70, 100, 82, 2],
        ["Average", 80, 90, 84, N],
      ],
    },
    form: "wide",
    units: "3-4",
    weights: [60, 40],
    questions: [],
    scores: [
      [86, 1],
      [82, 2],
    ],
  },
  {
    name: "two tables are asked about",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["甲", 90, 80],
        ["乙", 70, 100],
        [N, N, N],
        [N, N, N],
        ["单位", "质量(50%)", "效率(50%)"],
        ["丙", 90, 80],
        ["丁", 70, 100],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: ["table"],
    answers: { table: "Sheet1!A1" },
    scores: [
      [86, 1],
      [82, 2],
    ],
  },
  ...MARK_CASES,
  ...FORM_CASES,
];
